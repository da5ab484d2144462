import { join } from 'node:path';
import { makeContent, writeContent } from '../../bench/made-content/make-content.ts';
import { createSecondBuild, type SecondBuild } from '../../browser/support/second-build.ts';

/** A site of made-up entries about so many places and the national programme; the caller takes it away. */
export const buildMadeSite = async (entries: number, places: number): Promise<SecondBuild> => {
  const second = createSecondBuild(`made-${entries}`);
  try {
    const content = join(second.folder, 'content');
    await writeContent(content, await makeContent(entries, 'content', places));
    const { code, output } = await second.build(content);
    if (code !== 0) throw new Error(output);
    return second;
  } catch (error) {
    second.remove();
    throw error;
  }
};
