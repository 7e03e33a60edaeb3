const AGAIN_MS = 2_000;
/** After that it will not come: the server has a newer version, and the page has to be loaded again. */
const TRIES_MAX = 30;

/**
 * A part of the page that is fetched later: tried until it comes. Without a connection what was asked for appears once
 * there is one again, and nothing that is on the screen fails for it.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await load();
    } catch (error) {
      if (tries >= TRIES_MAX && navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
