// The one thing that the tests take from jsdom by itself; its whole types are another package.
declare module 'jsdom' {
  export class JSDOM {
    readonly window: { readonly document: Document };
  }
}
