// The crowd of the first hours as it is heard: voices far away, that come and go softly.

/** How loud (0-1), and how long it takes to come and go, s. */
const CROWD = { loud: 0.035, fade: 0.7 };

/** Noise in which low pitches prevail, as of many voices. */
function voices(context: AudioContext): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, context.sampleRate * 4, context.sampleRate);
  const data = buffer.getChannelData(0);
  // Numbers that look random and are the same each time.
  let [state, last] = [1, 0];
  for (let index = 0; index < data.length; index += 1) {
    state = (state * 48_271) % 2_147_483_647;
    last = last * 0.985 + (state / 1_073_741_823.5 - 1) * 0.12;
    // It ends as it begins, so that the loop cannot be heard.
    data[index] = last * Math.min(1, index / 9000, (data.length - index) / 9000);
  }
  return Object.assign(context.createBufferSource(), { buffer, loop: true });
}

/** Begins to murmur; what is returned lets it die away. */
export function startMurmur(context: AudioContext): () => void {
  const source = voices(context);
  const band = Object.assign(context.createBiquadFilter(), { type: 'bandpass' as const });
  band.frequency.value = 420;
  band.Q.value = 0.6;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, context.currentTime);
  volume.gain.linearRampToValueAtTime(CROWD.loud, context.currentTime + CROWD.fade);
  source.connect(band).connect(volume).connect(context.destination);
  source.start();
  return () => {
    volume.gain.setTargetAtTime(0, context.currentTime, CROWD.fade / 3);
    source.stop(context.currentTime + CROWD.fade * 2);
  };
}
