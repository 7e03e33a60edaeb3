import protobuf from 'protobufjs/minimal.js';

// 64-bit numbers of ours stay below 2^53: plain numbers, never Long objects. The generated code makes its defaults when
// it is loaded, so it imports this first.
Object.assign(protobuf.util, { Long: null });
protobuf.configure();
// What a newer build added survives decoding and encoding by this one.
protobuf.Reader.discardUnknown = false;
