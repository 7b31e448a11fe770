import { parseWebAddress } from '../../../shared/lib/webAddress.ts';

/** The host of a feed: all of its address that is no secret. Empty when there is none. */
export const feedHost = (url: string): string => parseWebAddress(url)?.host ?? '';
