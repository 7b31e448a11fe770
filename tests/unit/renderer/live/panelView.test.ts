import { describe, expect, it } from 'vitest';
import {
  createPanelView,
  goTo,
  turn,
  withChoice,
  type Turn,
} from '../../../../renderer/features/live/panelView.ts';
import { aLiveCall, itemId } from '../../../builders/callBuilder.ts';

const exploring = createPanelView(aLiveCall(), 'talk').getState();
const due: Turn = { phase: 'ask', isAsked: false, hasResult: false, typingIn: null };

it('opens on the first question that is still open', () => {
  expect(exploring).toMatchObject({ act: 'explore', questionId: itemId(1), held: null });
});

describe('the turn to ASK', () => {
  it('does nothing before its time', () => {
    expect(turn(exploring, { ...due, phase: 'talk' })).toBe(exploring);
  });

  it('turns once', () => {
    const turned = turn(exploring, due);
    expect(turned).toMatchObject({ act: 'ask', held: null });
    const back = goTo(turned, 'explore', 'question');
    expect(turn(back, due)).toBe(back);
  });

  it('asks for no keyboard', () => {
    expect(turn(exploring, due).focus).toBeNull();
  });

  it('keeps the field that is being typed in', () => {
    expect(turn(exploring, { ...due, typingIn: 'explore' })).toMatchObject({ act: 'ask', held: 'explore' });
  });

  it('keeps no field of an act that is not shown', () => {
    expect(turn(exploring, { ...due, typingIn: 'open' })).toMatchObject({ act: 'ask', held: null });
  });

  it('does not happen when it was asked already, or the result is known', () => {
    expect(turn(exploring, { ...due, isAsked: true }).act).toBe('explore');
    expect(turn(exploring, { ...due, hasResult: true }).act).toBe('explore');
  });

  it('is not made up for when an ask is unchecked later', () => {
    const asked = turn(exploring, { ...due, isAsked: true });
    expect(turn(asked, due).act).toBe('explore');
  });
});

describe('the end of the call', () => {
  const over: Turn = { ...due, phase: 'over' };

  it('asks what came of it, even of a call in which it was asked', () => {
    const back = goTo(turn(exploring, due), 'explore', 'question');
    expect(turn(back, { ...over, isAsked: true }).act).toBe('ask');
  });

  it('leaves alone who went back after that', () => {
    const back = goTo(turn(exploring, over), 'open', null);
    expect(turn(back, over)).toBe(back);
    expect(turn(back, due)).toBe(back);
  });

  it('does not happen once the result is chosen', () => {
    expect(turn(exploring, { ...over, hasResult: true }).act).toBe('explore');
  });
});

it('lets go of the held field when the seller goes anywhere', () => {
  const held = turn(exploring, { ...due, typingIn: 'explore' });
  expect(goTo(held, 'ask', 'ask')).toMatchObject({ held: null, focus: { target: 'ask' } });
});

it('shows a result while it is on its way, and the stored one else', () => {
  const call = aLiveCall({ result: 'gained' });
  expect(withChoice(call, { choosing: { result: 'declined' } }).result).toBe('declined');
  expect(withChoice(call, { choosing: { result: null } }).result).toBeNull();
  expect(withChoice(call, { choosing: { result: 'gained' } })).toBe(call);
  expect(withChoice(call, { choosing: null })).toBe(call);
});
