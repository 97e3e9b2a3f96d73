interface Session {
  tokens?: { idToken?: { toString(): string } };
}

/**
 * Options for Amplify's REST client. An Authorization header of your own keeps it from signing:
 * `Amplify.configure(outputs, withToken(fetchAuthSession))`
 */
export const withToken = (fetchAuthSession: () => Promise<Session>) => ({
  API: {
    REST: {
      headers: async () => {
        const token = (await fetchAuthSession()).tokens?.idToken;
        if (!token) throw new Error('Nobody is signed in.');
        return { Authorization: token.toString() };
      },
    },
  },
});
