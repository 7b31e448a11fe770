import type { FeedFailure } from '../../../shared/schemas/calendar.ts';

/** Chromium's names, https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h */
const FAILURES: readonly (readonly [RegExp, FeedFailure])[] = [
  [/^ERR_(?:CERT_|SSL_|BAD_SSL_|TLS13_|INSECURE_RESPONSE|ECH_)/u, 'INSECURE'],
  [/^ERR_(?:CONNECTION_)?TIMED_OUT$/u, 'TIMED_OUT'],
  [
    /^ERR_(?:UNSAFE_PORT|UNSAFE_REDIRECT|INVALID_URL|DISALLOWED_URL_SCHEME|UNKNOWN_URL_SCHEME|BLOCKED_BY_)/u,
    'ADDRESS_REFUSED',
  ],
  [/^ERR_TOO_MANY_REDIRECTS$/u, 'TOO_MANY_REDIRECTS'],
  [
    /^ERR_(?:INVALID_(?:RESPONSE|HTTP_RESPONSE|CHUNKED_ENCODING|REDIRECT)|EMPTY_RESPONSE|INCOMPLETE_|CONTENT_|RESPONSE_HEADERS_|HTTP2_|QUIC_|MISMATCHED_)/u,
    'SERVER_FAILING',
  ],
];

/** What an error of Electron's network means; unknown ones count as an unreachable host. */
export function failureOfNetError(error: unknown): FeedFailure {
  const name = error instanceof Error ? (/net::(?<name>ERR_\w+)/u.exec(error.message)?.[1] ?? '') : '';
  return FAILURES.find(([pattern]) => pattern.test(name))?.[1] ?? 'UNREACHABLE';
}
