import type { EntryDraft } from '../schemas/entry-draft.ts';
import type { EntryFile, RedirectFile } from '../schemas/entry.ts';
import type { GlossaryFile } from '../schemas/glossary.ts';
import type { VanguardFile } from '../schemas/vanguard.ts';
import type { VocabularyName, WrittenVocabulary } from './collections.ts';
import type { Body } from './parse-body.ts';
import type { ContentFile } from './read-tree.ts';
import type { YamlSource } from './yaml-source.ts';

/** What is known of an MDX file: known by its id even where it is broken. */
interface MdxSource<Written> extends ContentFile {
  readonly id: string;
  readonly yaml: YamlSource;
  /** Present if the front matter is sound. */
  readonly written?: Written;
  readonly body: Body;
}

export interface EntrySource extends MdxSource<EntryFile> {
  /** What is sound of it. */
  readonly draft: EntryDraft;
}

export type RedirectSource = MdxSource<RedirectFile>;
export type VanguardSource = MdxSource<VanguardFile>;
export type GlossarySource = MdxSource<GlossaryFile>;

/** A vocabulary as found; `yaml.value` is undefined where it is missing or broken. */
export interface VocabularySource<Name extends VocabularyName = VocabularyName> extends ContentFile {
  readonly name: Name;
  readonly yaml: YamlSource;
  readonly written?: WrittenVocabulary<Name>;
}

/** Everything in a content folder, as written: what the rules of the check look at. */
export interface ContentSources {
  readonly dir: string;
  readonly entries: readonly EntrySource[];
  readonly redirects: readonly RedirectSource[];
  readonly vanguards: readonly VanguardSource[];
  readonly glossary: readonly GlossarySource[];
  readonly vocabularies: { readonly [Name in VocabularyName]: VocabularySource<Name> };
}
