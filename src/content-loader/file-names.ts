import { explainLetter, isReserved } from '../schemas/id-form.ts';
import { faultOfFile, type Fault } from './fault.ts';

const RULE = 'file-name-form';
const HELP = 'Use lowercase letters from a to z, figures and hyphens.';
const MAX_LENGTH = 120;

/** What of a name no machine could be trusted with; whether it is a good name here is for the rules of the check. */
export const refuseName = (file: string, name: string, isFolder: boolean): Fault | undefined => {
  const refuse = (message: string, help = HELP): Fault => faultOfFile(file, RULE, message, help);
  const strange = /[^a-z0-9._ -]/i.exec(name.normalize('NFC'))?.[0];
  if (strange !== undefined)
    return refuse(`The name of this ${isFolder ? 'folder' : 'file'} has ${explainLetter(strange)}.`);
  if (name.length > MAX_LENGTH)
    return refuse(`The name is longer than ${MAX_LENGTH} characters.`, 'Shorten it.');
  if (isReserved(name.replace(/\..*$/s, '')))
    return refuse(`Some machines keep the name "${name}" for themselves.`, 'Give it another one.');
  return isFolder && /\.[a-z]+$/i.test(name)
    ? refuse('This is a folder with the name of a file.', 'Put the file itself here, not a folder.')
    : undefined;
};
