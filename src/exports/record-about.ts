/** What every file says of the record as a whole. */
export const RECORD_ABOUT = {
  name: 'vanguard-timelines',
  title: 'Vanguard Timelines',
  description:
    'The public record of how NHS vanguards tried to turn a new care model into an organisation with a contract: what was promised, when it slipped, which organisational form was chosen, and who said so.',
  contributor: 'The Vanguard Timelines contributors',
  license: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
} as const;
