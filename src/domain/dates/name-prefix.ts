/** What of a published date is known, for a file name: 2017-06-13, 2017-06 or 2017; of an interval, what its ends share. */
export const datePrefix = (published: string | number): string => {
  if (published === 'unknown') return 'undated';
  const [first = '', last = first] = String(published).replaceAll(/[~?]/g, '').split('/');
  const [from, to] = [first.split('-'), last.split('-')];
  const shared = from.findIndex((part, index) => part !== to[index]);
  return (shared < 0 ? from : from.slice(0, Math.max(1, shared))).join('-');
};
