import type { z } from 'zod';

/** What editors are told of a field: the description of the column that holds it. Throws where nobody described it. */
export const editorsWords = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  field: keyof Shape & string,
): string => {
  const described = schema.shape[field] as z.ZodType | undefined;
  if (!described?.description) throw new RangeError(`the field "${field}" has no description`);
  return described.description;
};
