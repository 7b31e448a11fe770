/** The services whose links are known by sight. `other` is any other web address. */
export type MeetingProvider =
  | 'zoom'
  | 'google-meet'
  | 'teams'
  | 'webex'
  | 'goto'
  | 'whereby'
  | 'jitsi'
  | 'bluejeans'
  | 'chime'
  | 'ringcentral'
  | 'slack'
  | 'around'
  | 'livestorm'
  | 'facetime'
  | '8x8'
  | 'skype'
  | 'discord'
  | 'bigbluebutton'
  | 'zoho'
  | 'dialpad'
  | 'lifesize'
  | 'teamviewer'
  | 'demio'
  | 'streamyard'
  | 'gather'
  | 'daily'
  | 'tuple'
  | 'voov'
  | 'lark'
  | 'other';

/** How a service's join links look. `path` is tried on path, query and fragment; its group `id` is the meeting's number. */
export type ProviderRule = {
  readonly provider: Exclude<MeetingProvider, 'other'>;
  /** Host names; one that begins with a dot stands for the host itself and everything under it. */
  readonly hosts: readonly string[];
  readonly path: RegExp;
};

const ANY_ROOM = /^\/[^/?#]/u;
/** One segment and no more: below it lie the service's own pages. */
const ONE_SEGMENT = /^\/[^/?#]+\/?(?:$|[?#])/u;

/** A new service is one row here, and its name above. */
export const PROVIDER_RULES: readonly ProviderRule[] = [
  {
    provider: 'zoom',
    hosts: ['.zoom.us', '.zoom.com', '.zoomgov.com', '.zoom.com.cn'],
    path: /^\/(?:(?:j|w|s|wc\/join|wc)\/(?<id>\d+)|my\/[^/?#]|join\?)/u,
  },
  {
    provider: 'google-meet',
    hosts: ['meet.google.com'],
    path: /^\/(?:(?<id>[a-z]{3}-[a-z]{4}-[a-z]{3})|lookup\/[^/?#])/iu,
  },
  { provider: 'google-meet', hosts: ['g.co'], path: /^\/meet\/[^/?#]/u },
  {
    provider: 'teams',
    hosts: ['.teams.microsoft.com', '.teams.microsoft.us', '.teams.live.com', 'teams.cloud.microsoft'],
    path: /^\/(?:l\/meetup-join\/|l\/meeting\/|_#\/(?:l|pre-join)|meet\/(?<id>\d{10,15})?)/u,
  },
  {
    provider: 'webex',
    hosts: ['.webex.com', '.webex.com.cn'],
    path: /^\/(?:[^?#]*\/)?(?:j\.php\?|m\.php\?|(?:meet|join|wbxmjs\/joinservice|webappng\/sites\/[^/]+\/meeting)\/[^?#])/u,
  },
  {
    provider: 'goto',
    hosts: ['meet.goto.com', 'app.goto.com'],
    path: /^\/(?:meeting\/)?(?:(?<id>\d{9})|[^/?#])/u,
  },
  {
    provider: 'goto',
    hosts: ['.gotomeeting.com', '.gotomeet.me'],
    path: /^\/(?:join\/(?<id>\d{9})|[^/?#])/u,
  },
  { provider: 'goto', hosts: ['.gotowebinar.com'], path: /^\/join\/[^/?#]/u },
  { provider: 'whereby', hosts: ['.whereby.com'], path: ONE_SEGMENT },
  { provider: 'jitsi', hosts: ['meet.jit.si', 'moderated.jitsi.net'], path: ANY_ROOM },
  { provider: 'bluejeans', hosts: ['.bluejeans.com'], path: /^\/(?<id>\d{5,})/u },
  {
    provider: 'chime',
    hosts: ['chime.aws', 'app.chime.aws'],
    path: /^\/(?:meetings\/)?(?:(?<id>\d{10})|[^/?#])/u,
  },
  {
    provider: 'ringcentral',
    hosts: ['v.ringcentral.com', 'meetings.ringcentral.com', 'video.ringcentral.com'],
    path: /^\/(?:join|j)\/(?<id>\d+)?/u,
  },
  { provider: 'slack', hosts: ['.slack.com'], path: /^\/huddle\/[^/?#]/u },
  { provider: 'around', hosts: ['.around.co'], path: ANY_ROOM },
  { provider: 'livestorm', hosts: ['app.livestorm.co'], path: /^\/p\/[^/?#]/u },
  { provider: 'facetime', hosts: ['facetime.apple.com'], path: /^\/join/u },
  { provider: '8x8', hosts: ['8x8.vc', 'meet.8x8.com'], path: ANY_ROOM },
  { provider: 'skype', hosts: ['join.skype.com', 'meet.lync.com'], path: ANY_ROOM },
  { provider: 'discord', hosts: ['discord.gg'], path: ANY_ROOM },
  { provider: 'discord', hosts: ['discord.com'], path: /^\/(?:invite|channels)\/[^/?#]/u },
  {
    provider: 'zoho',
    hosts: ['meet.zoho.com', 'meet.zoho.eu', 'meeting.zoho.com', 'meeting.zoho.eu'],
    path: ANY_ROOM,
  },
  { provider: 'dialpad', hosts: ['meetings.dialpad.com'], path: ANY_ROOM },
  { provider: 'lifesize', hosts: ['call.lifesizecloud.com'], path: ANY_ROOM },
  { provider: 'teamviewer', hosts: ['go.teamviewer.com', 'meeting.teamviewer.com'], path: ANY_ROOM },
  { provider: 'demio', hosts: ['event.demio.com', 'my.demio.com'], path: ANY_ROOM },
  { provider: 'streamyard', hosts: ['streamyard.com'], path: ANY_ROOM },
  { provider: 'gather', hosts: ['app.gather.town'], path: /^\/(?:app|invite)\b/u },
  { provider: 'daily', hosts: ['.daily.co'], path: ANY_ROOM },
  { provider: 'tuple', hosts: ['tuple.app'], path: /^\/(?:c|call)\/[^/?#]/u },
  { provider: 'voov', hosts: ['voovmeeting.com', 'meeting.tencent.com'], path: /^\/dm\/[^/?#]/u },
  { provider: 'lark', hosts: ['vc.larksuite.com', 'vc.feishu.cn'], path: /^\/j\/(?<id>\d{9})/u },
  // Universities and agencies run their own: the path is the mark, not the host.
  {
    provider: 'bigbluebutton',
    hosts: ['*'],
    path: /^\/(?:bigbluebutton\/api\/join\?|b\/[a-z0-9]{2,4}(?:-[a-z0-9]{3}){2,3}(?:$|[/?#]))/u,
  },
];

type AppScheme = { readonly provider: MeetingProvider; readonly hosts: readonly string[] };

const ZOOM_APP: AppScheme = { provider: 'zoom', hosts: ['.zoom.us', '.zoom.com', '.zoomgov.com'] };
const TEAMS_APP: AppScheme = {
  provider: 'teams',
  hosts: ['.teams.microsoft.com', '.teams.microsoft.us', '.teams.live.com'],
};

/** Schemes that start a service's own app, and the hosts that such an address may name. */
export const APP_SCHEMES: ReadonlyMap<string, AppScheme> = new Map([
  ['zoommtg:', ZOOM_APP],
  ['zoomus:', ZOOM_APP],
  ['msteams:', TEAMS_APP],
  ['webex:', { provider: 'webex', hosts: ['.webex.com'] }],
]);

/** Whether a host is one of those listed. SECURITY: whole labels only, so zoom.us.example.net is no zoom.us. */
export function isHostOf(hostname: string, hosts: readonly string[]): boolean {
  return hosts.some((host) =>
    host.startsWith('.')
      ? hostname === host.slice(1) || hostname.endsWith(host)
      : host === '*' || hostname === host,
  );
}
