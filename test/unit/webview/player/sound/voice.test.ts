import assert from 'node:assert/strict';
import { createVoice } from '../../../../../src/webview/player/sound/voice';
import { FakeSpeech, useUtterances, voiceNamed } from '../../../../support/webview/fakeSpeech';

const nothing = () => undefined;
const ours = voiceNamed('Ours', 'en-GB');

describe('the voice', () => {
  useUtterances();

  it('is not there without speech, without voices, and without any for the language', () => {
    assert.equal(createVoice(null, 'en', nothing).isThere(), false);
    assert.equal(createVoice(new FakeSpeech([]), 'en', nothing).isThere(), false);
    const foreign = new FakeSpeech([voiceNamed('Petra', 'de-DE')]);
    const voice = createVoice(foreign, 'en', nothing);
    assert.equal(voice.isThere(), false);
    voice.say('Sit tall');
    assert.deepEqual(foreign.log, []);
  });

  it('never is one that speaks on a server', () => {
    const remote = voiceNamed('Cloud', 'en-US', { local: false, standard: true });
    assert.equal(createVoice(new FakeSpeech([remote]), 'en', nothing).isThere(), false);
    const speech = new FakeSpeech([remote, ours]);
    createVoice(speech, 'en', nothing).say('Sit tall');
    assert.equal(speech.spoken[0]?.voice, ours);
  });

  it("is the system's own choice among those for the page's language", () => {
    const speech = new FakeSpeech([
      voiceNamed('Petra', 'de-DE', { standard: true }),
      ours,
      voiceNamed('Standard', 'en_US', { standard: true }),
    ]);
    createVoice(speech, 'en-GB', nothing).say('Sit tall');
    assert.equal(speech.spoken[0]?.voice?.name, 'Standard');
    assert.equal(speech.spoken[0].lang, 'en_US');
  });

  it('comes when the system has loaded its voices, and goes with them', () => {
    let changes = 0;
    const speech = new FakeSpeech([]);
    const voice = createVoice(speech, 'en', () => (changes += 1));
    speech.change([ours]);
    assert.deepEqual([voice.isThere(), changes], [true, 1]);
    speech.change([]);
    assert.deepEqual([voice.isThere(), changes], [false, 2]);
  });

  it('says one thing at a time', () => {
    const speech = new FakeSpeech([ours]);
    const voice = createVoice(speech, 'en', nothing);
    voice.say('One');
    voice.say('Two');
    voice.hush();
    assert.deepEqual(speech.log, ['-', 'One', '-', 'Two', '-']);
  });

  it('swallows whatever the host throws', () => {
    const speech = new FakeSpeech([ours]);
    speech.broken = true;
    const voice = createVoice(speech, 'en', nothing);
    voice.say('One');
    voice.hush();
    assert.deepEqual(speech.log, []);
  });
});
