import { joinBus } from '../builders/joinBus.ts';

const NAME = 'org.kde.StatusNotifierWatcher';
const REPLACE_EXISTING = 2;
const ALLOW_REPLACEMENT = 1;

/** What a panel runs to show tray icons, without the panel. */
export type TrayWatcher = {
  /** Connections that registered an icon with it, in their order. */
  readonly registered: readonly string[];
  /** It goes, as a panel does that crashed. */
  close(): Promise<void>;
};

const DESCRIPTOR = {
  name: NAME,
  methods: { RegisterStatusNotifierItem: ['s', ''], RegisterStatusNotifierHost: ['s', ''] },
  signals: { StatusNotifierItemRegistered: ['s'] },
  properties: {
    RegisteredStatusNotifierItems: 'as',
    IsStatusNotifierHostRegistered: 'b',
    ProtocolVersion: 'i',
  },
} as const;

export async function startTrayWatcher(address: string): Promise<TrayWatcher> {
  const bus = joinBus(address);
  const registered: string[] = [];
  const members = {
    RegisteredStatusNotifierItems: registered,
    IsStatusNotifierHostRegistered: true,
    ProtocolVersion: 0,
    RegisterStatusNotifierItem: (item: string): null => {
      registered.push(item);
      return null;
    },
    RegisterStatusNotifierHost: (): null => null,
  };
  bus.exportInterface(members, '/StatusNotifierWatcher', DESCRIPTOR as never);
  await bus.requestName(NAME, ALLOW_REPLACEMENT | REPLACE_EXISTING);
  return { registered, close: () => bus.close() };
}
