FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The base image is Node 24 already, so the Node that npm brings for development is not needed.
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production PORT=3000 DATABASE_URL=/data/vestibule.db
# Left to itself Node lets garbage pile up to twice the memory that is needed, on a machine that has it; with a
# tighter bound it collects all the time (decision 40).
ENV NODE_OPTIONS="--max-old-space-size=1536 --max-semi-space-size=4"
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY db db
COPY emails emails
COPY static static
COPY views views
COPY src src
RUN npm run build
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the process, not npm: it hears SIGTERM and finishes what is on its way.
CMD ["node", "dist/server/main.js"]
