/** Set by the build: nano's pack for the graphics processor lies in `public/`. */
declare const __NANO_PACK__: boolean
