import { request as httpRequest, type IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FeedAnswer, FeedTransport } from '../../main/adapters/calendar/feedTransport.ts';

/** A body as Electron gives it: unpacked, and failing only for whoever reads it. */
function bodyOf(message: IncomingMessage): Readable {
  const isZipped = message.headers['content-encoding'] === 'gzip';
  return isZipped ? pipeline(message, createGunzip(), () => undefined) : message.on('error', () => undefined);
}

function asAnswer(message: IncomingMessage): FeedAnswer {
  return {
    status: message.statusCode ?? 0,
    header: (name) => {
      const value = message.headers[name];
      return typeof value === 'string' ? value : null;
    },
    body: bodyOf(message),
  };
}

/** Node's network in the place of Electron's, for feeds of this machine. */
export const nodeTransport = (): FeedTransport => ({
  ask: ({ address, headers, signal }) =>
    new Promise((resolve, reject) => {
      const sent = { ...headers, 'accept-encoding': 'gzip' };
      const request = httpRequest(address, { headers: sent, signal, agent: false });
      request.on('response', (message) => resolve(asAnswer(message)));
      request.on('error', reject);
      request.end();
    }),
  failureOf: (error) =>
    error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
      ? 'UNREACHABLE'
      : 'SERVER_FAILING',
});
