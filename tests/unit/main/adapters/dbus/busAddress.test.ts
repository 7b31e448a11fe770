import { describe, expect, it } from 'vitest';
import { addressOfSession, socketsOf } from '../../../../../main/adapters/dbus/busAddress.ts';

describe('socketsOf', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', ['/run/user/1000/bus']],
    ['unix:path=/run/user/1000/bus,guid=5f3c', ['/run/user/1000/bus']],
    ['unix:abstract=/tmp/dbus-x,guid=5f3c', ['\0/tmp/dbus-x']],
    ['unix:path=/tmp/with%20space/a%3db', ['/tmp/with space/a=b']],
    ['unix:path=/one;unix:path=/two', ['/one', '/two']],
  ])('finds the sockets of %s', (address, sockets) => {
    expect(socketsOf(address)).toEqual(sockets);
  });

  it.each([
    '',
    'autolaunch:',
    'tcp:host=example.com,port=1',
    'unixexec:path=/bin/sh,argv1=-c',
    'launchd:env=DBUS',
    'unix:tmpdir=/tmp',
    'unix:path=',
    'unix:path=%zz',
  ])('uses nothing of %j: no program is started, no other machine asked', (address) => {
    expect(socketsOf(address)).toEqual([]);
  });
});

describe('addressOfSession', () => {
  it('is the one told, or that of systemd', () => {
    expect(addressOfSession({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x', XDG_RUNTIME_DIR: '/run/1' })).toBe(
      'unix:path=/x',
    );
    expect(socketsOf(addressOfSession({ XDG_RUNTIME_DIR: '/run/a b' }))).toEqual(['/run/a b/bus']);
    expect(addressOfSession({})).toBe('');
  });
});
