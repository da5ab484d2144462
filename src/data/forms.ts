import { viewFormList, type FormListView } from '../views/forms/form-list.ts';
import { viewForms, type FormPageView } from '../views/forms/form-page.ts';
import { getContext } from './record.ts';

/** Every form beside every other. */
export const formList = async (): Promise<FormListView> => viewFormList(await getContext());

/** The pages of each form on which somebody is on record. */
export const formPages = async (): Promise<readonly FormPageView[]> => viewForms(await getContext());
