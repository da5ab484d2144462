/** As much of JSON Schema (draft 7, with what editor programs add to it) as is looked at here. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  pattern?: string;
  enum?: string[];
  const?: string;
  enumDescriptions?: string[];
  markdownEnumDescriptions?: string[];
  examples?: (string | number)[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  dependencies?: Record<string, string[]>;
  items?: JsonSchema;
  minItems?: number;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  allOf?: JsonSchema[];
}
