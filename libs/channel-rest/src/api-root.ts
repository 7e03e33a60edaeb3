/** Where all calls lie. */
export const API_ROOT = '/api/v1';
