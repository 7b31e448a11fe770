import type { MessageBus } from 'dbus-native';
import { joinBus } from '../builders/joinBus.ts';

export type BusMethod = {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
};

/** The bus of the desktop that the tests run on. */
export function desktopBus(): MessageBus {
  const address = process.env['DBUS_SESSION_BUS_ADDRESS'];
  if (address === undefined) throw new Error('Run these tests with: npm run desktop');
  return joinBus(address);
}

/** Calls a program on the desktop. One value comes back as it is, more of them as a list. */
export async function callOn(bus: MessageBus, { body, ...method }: BusMethod): Promise<unknown> {
  return await bus.invoke<unknown>({ ...method, ...(body === undefined ? {} : { body: [...body] }) });
}
