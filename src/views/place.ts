import { NATIONAL, type VanguardId } from '../domain/model/ids.ts';
import { vanguardAddress } from './addresses.ts';
import type { ViewContext } from './context.ts';

/** A vanguard, or the national programme, which is named even where it has no page. */
export interface PlaceView {
  readonly text: string;
  readonly href?: string;
}

export const viewPlace = (id: VanguardId, { names, vanguards }: ViewContext): PlaceView =>
  vanguards.has(id)
    ? { text: names.vanguard(id), href: vanguardAddress(id) }
    : { text: id === NATIONAL ? 'The national programme' : names.vanguard(id) };
