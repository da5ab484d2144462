import { loadContent, type Content } from '../../src/content-loader/load-content.ts';
import { withTree, type Files } from './fault-tree.ts';

const loaded = new Map<string, Promise<Content>>();

/**
 * What is loaded from the sound content with fixture folders and files laid over it. Each such tree is loaded once: the rules change
 * nothing of it, and whoever changes the rules (`test/mutation`) has it judged a thousand times.
 */
export const loadTree = (folders: readonly string[], files: Files = {}): Promise<Content> => {
  const key = JSON.stringify([folders, files]);
  const content = loaded.get(key) ?? withTree(folders, (dir) => loadContent(dir), files);
  loaded.set(key, content);
  return content;
};
