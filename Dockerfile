# One image for every role: VERBATIM_ROLES says which. Nothing is fetched but packages of the lock file; no install scripts.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production VERBATIM_DATA_DIR=/data VERBATIM_HTTP_HOST=0.0.0.0
COPY --from=build /app/package.json ./
COPY --from=build /app/scripts/boot.cjs ./scripts/boot.cjs
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 8080 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process: it gets SIGTERM and drains.
ENTRYPOINT ["node", "--min-semi-space-size=32", "--max-semi-space-size=64", "scripts/boot.cjs"]
CMD ["start"]
