import type { VanguardId } from '../../domain/model/ids.ts';
import { flowYaml } from '../../drafting/flow-yaml.ts';
import type { OpenClaim } from '../../drafting/read-claim-words.ts';
import { CLAIM_KEYS, type ClaimKey } from '../../schemas/entry.ts';
import { CLAIM_KEY_ORDER } from '../../schemas/key-order.ts';
import { askClaim, askNewPlan, CLAIM_ASKERS } from './ask-claims.ts';
import { askChoice, askText, type Choice } from './ask.ts';
import { knownVanguards } from './known.ts';
import { countClaims } from './open-answers.ts';
import type { Session } from './session.ts';

const vanguardsOf = ({ answers }: Session): readonly VanguardId[] =>
  answers.front.get('vanguards') as readonly VanguardId[];

/** The vanguard of a claim: asked only where the entry names several. */
const askVanguard = async (session: Session): Promise<VanguardId> => {
  const [only = '', ...others] = vanguardsOf(session);
  if (others.length === 0) return only;
  const named = knownVanguards(session.desk).filter(({ id }) => vanguardsOf(session).includes(id));
  return askChoice(
    'Of which place is that said?',
    named.map(({ id, name }) => ({ value: id, name })),
  );
};

const kindChoices: readonly Choice<ClaimKey>[] = CLAIM_KEYS.map((key) => ({
  value: key,
  name: CLAIM_ASKERS[key][0],
  means: CLAIM_ASKERS[key][1],
}));

/** The line of a claim as it will stand in the entry. */
export const claimLine = (kind: ClaimKey, claim: OpenClaim): string => flowYaml(claim, CLAIM_KEY_ORDER[kind]);

/** True for a date that was missed, where no plan for the same step stands beside it. */
const wantsNewPlan = ({ answers }: Session, kind: ClaimKey, claim: OpenClaim): boolean =>
  kind === 'milestones' &&
  claim['status'] === 'missed' &&
  !answers.claims.milestones.some(
    (other) =>
      other['status'] === 'planned' &&
      ['vanguard', 'milestone', 'track'].every((key) => other[key] === claim[key]),
  );

/** Asks for one claim of a kind and puts it at `at` of its list, in the place of the one there. */
export const askClaimAt = async (session: Session, kind: ClaimKey, at: number): Promise<void> => {
  const vanguard = await askVanguard(session);
  const claim = await askClaim(session, kind, vanguard);
  const whole = vanguardsOf(session).length > 1 ? { vanguard, ...claim } : claim;
  session.answers.claims[kind].splice(at, 1, whole);
  console.log(`  ${claimLine(kind, whole)}`);
  const plan = wantsNewPlan(session, kind, whole) ? await askNewPlan(session, whole) : undefined;
  if (plan === undefined) return;
  session.answers.claims[kind].splice(at + 1, 0, plan);
  console.log(`  ${claimLine(kind, plan)}`);
};

/** Asks for claims until there are no more; an entry without any says why it is here. */
export const askAllClaims = async (session: Session): Promise<void> => {
  const { answers } = session;
  for (;;) {
    const isFirst = countClaims(answers) === 0;
    const end = {
      value: 'done' as const,
      name: isFirst ? 'Nothing that the record has a place for' : 'No, that was all',
    };
    const kind = await askChoice<ClaimKey | 'done'>(
      isFirst ? 'What does the item say? One thing at a time' : 'Does it say anything else?',
      isFirst ? [...kindChoices, end] : [end, ...kindChoices],
    );
    if (kind !== 'done') await askClaimAt(session, kind, answers.claims[kind].length);
    else {
      if (isFirst) answers.front.set('because', await askText('Then why does it belong here?'));
      return;
    }
  }
};
