import { dbusCall, type BusConnection, type BusSignal } from './busConnection.ts';
import type { OwnerWatch } from './ownerWatch.ts';

/** A signal of one member of one service. */
export type SignalSource = {
  readonly service: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
};

/** The values of a signal: foreign data, to be parsed. */
export type SignalListener = (body: readonly unknown[]) => void;

type Kept = { readonly rule: string; readonly hear: (signal: BusSignal) => void };

export type SignalWatch = {
  watch(source: SignalSource, listener: SignalListener): () => void;
  /** Has a new connection send what is watched. */
  follow(connection: BusConnection): void;
  hear(signal: BusSignal): void;
};

/** SECURITY: hears only the owner of a service's name; on a bus anyone can send anyone a signal. */
export function createSignalWatch(current: () => BusConnection | null, owners: OwnerWatch): SignalWatch {
  const kept = new Set<Kept>();
  return {
    watch(source, listener) {
      const rule = ruleOf(source);
      let owner: string | null = null;
      const entry: Kept = {
        rule,
        hear: (signal) => {
          if (signal.sender === owner && isFrom(source, signal)) listener(signal.body);
        },
      };
      kept.add(entry);
      void current()?.call(dbusCall('AddMatch', [rule]));
      const stopOwner = owners.watch(source.service, (next) => (owner = next));
      return () => {
        stopOwner();
        if (kept.delete(entry)) void current()?.call(dbusCall('RemoveMatch', [rule]));
      };
    },
    follow(connection) {
      for (const { rule } of kept) void connection.call(dbusCall('AddMatch', [rule]));
    },
    hear(signal) {
      for (const { hear } of [...kept]) hear(signal);
    },
  };
}

const isFrom = (source: SignalSource, { path, interface: name, member }: BusSignal): boolean =>
  path === source.path && name === source.interface && member === source.member;

const ruleOf = ({ service, path, interface: name, member }: SignalSource): string =>
  `type='signal',sender='${service}',path='${path}',interface='${name}',member='${member}'`;
