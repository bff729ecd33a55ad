// esbuild bundles what a style import names; it has no value.
declare module '*.css';
