import {
  CircleHelp,
  Clock,
  Compass,
  FileSearch,
  Flag,
  HandCoins,
  Handshake,
  Repeat2,
  Signature,
  Sprout,
  TrendingUp,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { CommitmentKind, Intent } from '../../shared/schemas/outcome.ts';

const ICON_OF_KIND: Readonly<Record<CommitmentKind, LucideIcon>> = {
  time: Clock,
  explore: Compass,
  change: Repeat2,
  collaborate: Handshake,
  consensus: Users,
  invest: HandCoins,
  review: FileSearch,
  resolve: CircleHelp,
  decide: Signature,
  execute: Flag,
};

/** The shape by which each of the ten commitments is known. */
export const iconOfKind = (kind: CommitmentKind): LucideIcon => ICON_OF_KIND[kind];

export const iconOfIntent = (intent: Intent): LucideIcon => (intent === 'creates' ? Sprout : TrendingUp);
