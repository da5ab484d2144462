import { faultAt, inEach, type Rule } from '../rule.ts';

const ID = 'headline-in-milestones';

/** The headline steps of a track are among its milestones. */
export const headlineInMilestones: Rule = {
  id: ID,
  check: inEach(
    ({ vanguards }) => vanguards,
    (vanguard) =>
      (vanguard.written?.tracks ?? []).flatMap(({ headline, milestones }, track) =>
        headline.flatMap((milestone, index) =>
          milestones.includes(milestone)
            ? []
            : [
                faultAt(
                  vanguard,
                  ['tracks', track, 'headline', index],
                  ID,
                  `"${milestone}" is a headline of this track, but is not among its milestones.`,
                  'Add it to milestones, or take it out of headline.',
                ),
              ],
        ),
      ),
  ),
};
