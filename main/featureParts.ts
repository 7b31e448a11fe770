import type { Opened } from './composeFiles.ts';
import type { AppPlatform } from './composePlatform.ts';
import type { CallServices } from './composeServices.ts';

/** What a feature is composed from. */
export type FeatureParts = {
  readonly opened: Opened;
  readonly platform: AppPlatform;
  readonly services: CallServices;
};
