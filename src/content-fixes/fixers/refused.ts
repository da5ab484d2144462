import { isScalar, type Scalar } from 'yaml';
import type { z } from 'zod';
import { schemaOf } from '../file-schema.ts';
import { applyEdits, type Edit, type FileText } from '../fixer.ts';
import { nodeAt, parseTree, withYaml } from '../yaml-part.ts';

/** A fixer for values that a schema refuses: what is to be written instead, or undefined to leave one as it is. */
type MendRefused = (issue: z.core.$ZodIssue, node: Scalar) => string | undefined;

/** Mends the single values of a file that its schema refuses. */
export const mendRefused =
  (mend: MendRefused) =>
  (file: FileText): string =>
    withYaml(file, (yaml) => {
      const document = parseTree(yaml);
      const value: unknown = document?.toJS({ maxAliasCount: 0 });
      const issues = schemaOf(file.path, value)?.safeParse(value).error?.issues ?? [];
      const edits = issues.flatMap((issue): Edit[] => {
        const node = nodeAt(
          document?.contents,
          issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
        );
        if (!isScalar(node) || !node.range) return [];
        const by = mend(issue, node);
        return by === undefined ? [] : [{ from: node.range[0], to: node.range[1], by }];
      });
      return applyEdits(yaml, [...new Map(edits.map((edit) => [edit.from, edit])).values()]);
    });
