import { viewContribute, type ContributeView } from '../views/contribute/contribute-page.ts';
import { getRecord } from './record.ts';
import { getRepository } from './repository.ts';

export const contributePage = async (): Promise<ContributeView> =>
  viewContribute(await getRecord(), getRepository());
