/**
 * Makes something for a key at the first call, and gives the same at each later one. What fails is made again the next time. Only so
 * many are kept, those that were asked for last.
 */
export const remember = <Key, Value>(
  make: (key: Key) => Promise<Value>,
  most = Infinity,
): ((key: Key) => Promise<Value>) => {
  const kept = new Map<Key, Promise<Value>>();

  const begin = (key: Key): Promise<Value> => {
    const making = make(key);
    making.catch(() => {
      if (kept.get(key) === making) kept.delete(key);
    });
    return making;
  };

  return (key) => {
    const value = kept.get(key) ?? begin(key);
    // The one that was asked for last stands last.
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
};
