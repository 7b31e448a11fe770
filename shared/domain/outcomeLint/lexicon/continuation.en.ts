import type { WeakWording } from './weakWording.ts';

/** Talk goes on without purpose, guest or length. English. */
export const CONTINUATION_EN: readonly WeakWording[] = [
  {
    says: [
      '^keep/stay/remain/be in touch/contact/dialogue/dialog/conversation/discussion/discussions/talks/communication/loop/exchange',
      '^keep/stay/remain/be in the/close/regular/constant loop/picture/touch/contact/conversation/dialogue/discussion/exchange',
      '^stay/remain/keep on? connected/engaged/tuned/talking/speaking/discussing/chatting/warm/interested/close',
      '^stay/keep on … radar',
      '^keep/carry/go/continue/resume/extend/further/maintain/prolong/pick/take/drive/move/hold up/on? with? the/our/this/a conversation/conversations/discussion/discussions/dialogue/dialog/talk/talks/chat/exchange/thread/topic/relationship/communication',
      '^keep/leave the/a/her/his/their conversation/dialogue/line/lines/channel/channels/door/discussion/talks/contact/ball/momentum … going/open/alive/rolling/up',
      '^continue/carry/go/keep on/to/with? talking/speaking/discussing/chatting/talk/speak/discuss',
      '^continue with? our/the talks/conversations/discussions/contact/exchange',
      '^keep us/me posted/updated/informed/in/up',
      '^be/stay/keep kept? posted/updated/informed/up',
      '^be/get kept in the loop/picture',
      '^catch up',
      '^touch base',
      '^sync up',
      '^reconnect',
      '^sync $',
    ],
    unless: ['^keep the door/line … open … for/to/until', '^catch up on … backlog', '^keep up/on to'],
    unlessIt: ['written'],
  },
  {
    says: [
      '^talk/speak/meet/chat/connect/discuss/call/see/sit/get-together/convene/touch down/to/with? us/me/our/each? ~? again/soon/later/further/more/regularly/another/once/sometime/anytime',
      '^talk/speak/meet/chat/see some/one/once more/again',
      '^have/hold/want/seek further/more/additional/regular talks/conversations/discussions/calls/meetings/exchanges',
      '^pick/take/bring this/it/things/the/that … up again/later',
      '^have/schedule/book/set/arrange/agree/plan/fix/make/do/hold/take/find/get/organise/organize/put/want/accept up/to/on/in? another/a/an/one/the/some/our/more? second/further/next/new/more/additional/subsequent/third/follow-on? call/meeting/conversation/chat/session/talk/discussion/date/time/appointment/exchange/round $',
      '^have/schedule/book/set/arrange/agree/plan/fix/make/do/hold/organise/organize up/to/on? another/a/an/one/the? second/further/next/new/more/additional? call/meeting/conversation/chat/session/talk/discussion/appointment/exchange with/about/on/and/soon/later/some us/me/our/it/this/the/time',
      '^discuss/agree/plan/define/talk/review/go/set/schedule/align/clarify on/about/over/through? the/our/some/any? next/further/possible/potential/future step/steps/moves/actions',
      '^discuss things/matters/more/further/again/everything/it/this/that $',
      '^discuss/talk … further/again/in more detail $',
      '^talk/speak/chat/meet with/to us/me/our ~? $',
      '^talk/speak/chat/meet/connect $',
      '^revisit/reopen the/this topic/conversation/discussion/subject',
      '^see/check where',
      '^see/take it from',
    ],
    unlessIt: ['guest', 'purpose', 'length', 'written', 'site'],
    evenSo: ['to/and continue/discuss/talk/chat/catch/see/stay/keep/explore ~? ~? ~? ~? $'],
  },
];
