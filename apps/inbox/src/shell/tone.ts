const TONE_HZ = 660;
const TONE_SECONDS = 0.18;
const LOUDNESS = 0.06;

let context: AudioContext | null = null;

/** A short soft tone, made here: no file to load. Browsers stay silent until the page was used once. */
export function playTone(): void {
  context ??= new AudioContext();
  if (context.state === 'suspended') {
    void context.resume();
    return;
  }
  const tone = context.createOscillator();
  const volume = context.createGain();
  const now = context.currentTime;
  tone.frequency.value = TONE_HZ;
  volume.gain.setValueAtTime(LOUDNESS, now);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + TONE_SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.start(now);
  tone.stop(now + TONE_SECONDS);
}
