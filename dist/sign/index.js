import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1121:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1TypeError = exports.ASN1ParseError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ASN1ParseError extends Error {
}
exports.ASN1ParseError = ASN1ParseError;
class ASN1TypeError extends Error {
}
exports.ASN1TypeError = ASN1TypeError;


/***/ }),

/***/ 6027:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var obj_1 = __nccwpck_require__(990);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return obj_1.ASN1Obj; } }));


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeLength = decodeLength;
exports.encodeLength = encodeLength;
const error_1 = __nccwpck_require__(1121);
// Decodes the length of a DER-encoded ANS.1 element from the supplied stream.
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-length-and-value-bytes
function decodeLength(stream) {
    const buf = stream.getUint8();
    // If the most significant bit is UNSET the length is just the value of the
    // byte.
    if ((buf & 0x80) === 0x00) {
        return buf;
    }
    // Otherwise, the lower 7 bits of the first byte indicate the number of bytes
    // that follow to encode the length.
    const byteCount = buf & 0x7f;
    // Ensure the encoded length can safely fit in a JS number.
    if (byteCount > 6) {
        throw new error_1.ASN1ParseError('length exceeds 6 byte limit');
    }
    // Iterate over the bytes that encode the length.
    let len = 0;
    for (let i = 0; i < byteCount; i++) {
        const byte = stream.getUint8();
        // The first byte of a multi-byte length must not be zero; a leading zero
        // means the length could have been encoded in fewer bytes (non-minimal).
        if (i === 0 && byte === 0x00) {
            throw new error_1.ASN1ParseError('non-minimal length encoding');
        }
        len = len * 256 + byte;
    }
    // This is a valid ASN.1 length encoding, but we don't support it.
    if (len === 0) {
        throw new error_1.ASN1ParseError('indefinite length encoding not supported');
    }
    // Lengths less than 128 must use the short form; rejecting them here ensures
    // the encoding is minimal (strict DER).
    if (len < 128) {
        throw new error_1.ASN1ParseError('non-minimal length encoding');
    }
    return len;
}
// Translates the supplied value to a DER-encoded length.
function encodeLength(len) {
    if (len < 128) {
        return Buffer.from([len]);
    }
    // Bitwise operations on large numbers are not supported in JS, so we need to
    // use BigInts.
    let val = BigInt(len);
    const bytes = [];
    while (val > 0n) {
        bytes.unshift(Number(val & 255n));
        val = val >> 8n;
    }
    return Buffer.from([0x80 | bytes.length, ...bytes]);
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const stream_1 = __nccwpck_require__(1673);
const error_1 = __nccwpck_require__(1121);
const length_1 = __nccwpck_require__(4243);
const parse_1 = __nccwpck_require__(1044);
const tag_1 = __nccwpck_require__(9343);
class ASN1Obj {
    tag;
    subs;
    value;
    constructor(tag, value, subs) {
        this.tag = tag;
        this.value = value;
        this.subs = subs;
    }
    // Constructs an ASN.1 object from a Buffer of DER-encoded bytes.
    static parseBuffer(buf) {
        const stream = new stream_1.ByteStream(buf);
        const obj = parseStream(stream);
        // Ensure the entire buffer was consumed; trailing data after the top-level
        // object indicates a malformed (or maliciously padded) encoding.
        if (stream.position !== stream.length) {
            throw new error_1.ASN1ParseError('invalid trailing data');
        }
        return obj;
    }
    toDER() {
        const valueStream = new stream_1.ByteStream();
        if (this.subs.length > 0) {
            for (const sub of this.subs) {
                valueStream.appendView(sub.toDER());
            }
        }
        else {
            valueStream.appendView(this.value);
        }
        const value = valueStream.buffer;
        // Concat tag/length/value
        const obj = new stream_1.ByteStream();
        obj.appendChar(this.tag.toDER());
        obj.appendView((0, length_1.encodeLength)(value.length));
        obj.appendView(value);
        return obj.buffer;
    }
    /////////////////////////////////////////////////////////////////////////////
    // Convenience methods for parsing ASN.1 primitives into JS types
    // Returns the ASN.1 object's value as a boolean. Throws an error if the
    // object is not a boolean.
    toBoolean() {
        if (!this.tag.isBoolean()) {
            throw new error_1.ASN1TypeError('not a boolean');
        }
        return (0, parse_1.parseBoolean)(this.value);
    }
    // Returns the ASN.1 object's value as a BigInt. Throws an error if the
    // object is not an integer.
    toInteger() {
        if (!this.tag.isInteger()) {
            throw new error_1.ASN1TypeError('not an integer');
        }
        return (0, parse_1.parseInteger)(this.value);
    }
    // Returns the ASN.1 object's value as an OID string. Throws an error if the
    // object is not an OID.
    toOID() {
        if (!this.tag.isOID()) {
            throw new error_1.ASN1TypeError('not an OID');
        }
        return (0, parse_1.parseOID)(this.value);
    }
    // Returns the ASN.1 object's value as a Date. Throws an error if the object
    // is not either a UTCTime or a GeneralizedTime.
    toDate() {
        switch (true) {
            case this.tag.isUTCTime():
                return (0, parse_1.parseTime)(this.value, true);
            case this.tag.isGeneralizedTime():
                return (0, parse_1.parseTime)(this.value, false);
            default:
                throw new error_1.ASN1TypeError('not a date');
        }
    }
    // Returns the ASN.1 object's value as a number[] where each number is the
    // value of a bit in the bit string. Throws an error if the object is not a
    // bit string.
    toBitString() {
        if (!this.tag.isBitString()) {
            throw new error_1.ASN1TypeError('not a bit string');
        }
        return (0, parse_1.parseBitString)(this.value);
    }
}
exports.ASN1Obj = ASN1Obj;
/////////////////////////////////////////////////////////////////////////////
// Internal stream parsing functions
// Maximum nesting depth for parsed ASN.1 objects. Bounds the mutual recursion
// between parseStream and collectSubs so that deeply nested DER cannot exhaust
// the call stack (denial of service).
const MAX_DEPTH = 100;
function parseStream(stream, depth = 0) {
    if (depth > MAX_DEPTH) {
        throw new error_1.ASN1ParseError('maximum nesting depth exceeded');
    }
    // Parse tag, length, and value from stream
    const tag = new tag_1.ASN1Tag(stream.getUint8());
    const len = (0, length_1.decodeLength)(stream);
    const value = stream.slice(stream.position, len);
    const start = stream.position;
    let subs = [];
    // If the object is constructed, parse its children. Sometimes, children
    // are embedded in OCTESTRING objects, so we need to check those
    // for children as well.
    if (tag.constructed) {
        subs = collectSubs(stream, len, depth);
    }
    else if (tag.isOctetString()) {
        // Attempt to parse children of OCTETSTRING objects. If anything fails,
        // assume the object is not constructed and treat as primitive. This is
        // intentional: it transparently unwraps DER content embedded in an OCTET
        // STRING (e.g. X.509 extnValue, CMS eContent). The error is swallowed
        // because a parse failure simply means the bytes are an opaque primitive
        // value rather than a nested structure.
        try {
            subs = collectSubs(stream, len, depth);
        }
        catch (e) {
            // Fail silently and treat as primitive
        }
    }
    // If there are no children, move stream cursor to the end of the object
    if (subs.length === 0) {
        stream.seek(start + len);
    }
    return new ASN1Obj(tag, value, subs);
}
function collectSubs(stream, len, depth) {
    // Calculate end of object content
    const end = stream.position + len;
    // Make sure there are enough bytes left in the stream. This should never
    // happen, cause it'll get caught when the stream is sliced in parseStream.
    // Leaving as an extra check just in case.
    /* istanbul ignore if */
    if (end > stream.length) {
        throw new error_1.ASN1ParseError('invalid length');
    }
    // Parse all children
    const subs = [];
    while (stream.position < end) {
        subs.push(parseStream(stream, depth + 1));
    }
    // When we're done parsing children, we should be at the end of the object
    if (stream.position !== end) {
        throw new error_1.ASN1ParseError('invalid length');
    }
    return subs;
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseInteger = parseInteger;
exports.parseStringASCII = parseStringASCII;
exports.parseTime = parseTime;
exports.parseOID = parseOID;
exports.parseBoolean = parseBoolean;
exports.parseBitString = parseBitString;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(1121);
const RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
const RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
// Parse a BigInt from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-integer
function parseInteger(buf) {
    let pos = 0;
    const end = buf.length;
    let val = buf[pos];
    const neg = val > 0x7f;
    // Consume any padding bytes
    const pad = neg ? 0xff : 0x00;
    while (val == pad && ++pos < end) {
        val = buf[pos];
    }
    // Calculate remaining bytes to read
    const len = end - pos;
    if (len === 0)
        return BigInt(neg ? -1 : 0);
    // Handle two's complement for negative numbers
    val = neg ? val - 256 : val;
    // Parse remaining bytes
    let n = BigInt(val);
    for (let i = pos + 1; i < end; ++i) {
        n = n * BigInt(256) + BigInt(buf[i]);
    }
    return n;
}
// Parse an ASCII string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseStringASCII(buf) {
    return buf.toString('ascii');
}
// Parse a Date from the DER-encoded buffer
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5.1
function parseTime(buf, shortYear) {
    const timeStr = parseStringASCII(buf);
    // Parse the time string into matches - captured groups start at index 1
    const m = shortYear
        ? RE_TIME_SHORT_YEAR.exec(timeStr)
        : RE_TIME_LONG_YEAR.exec(timeStr);
    if (!m) {
        throw new Error('invalid time');
    }
    // Translate dates with a 2-digit year to 4 digits per the spec
    if (shortYear) {
        let year = Number(m[1]);
        year += year >= 50 ? 1900 : 2000;
        m[1] = year.toString();
    }
    // Translate to ISO8601 format and parse
    return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
}
// Parse an OID from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-object-identifier
function parseOID(buf) {
    let pos = 0;
    const end = buf.length;
    // Consume first byte which encodes the first two OID components
    let n = buf[pos++];
    const first = Math.floor(n / 40);
    const second = n % 40;
    let oid = `${first}.${second}`;
    // Consume remaining bytes. Use a BigInt accumulator so that arcs which
    // exceed 32 bits are not silently truncated (a truncated arc could be made
    // to collide with a trusted OID).
    let val = 0n;
    for (; pos < end; ++pos) {
        n = buf[pos];
        val = (val << 7n) + BigInt(n & 0x7f);
        // If the left-most bit is NOT set, then this is the last byte in the
        // sequence and we can add the value to the OID and reset the accumulator
        if ((n & 0x80) === 0) {
            oid += `.${val}`;
            val = 0n;
        }
    }
    return oid;
}
// Parse a boolean from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseBoolean(buf) {
    // DER requires a BOOLEAN to be a single byte that is either 0x00 (false) or
    // 0xff (true). Reject any other (non-canonical) encoding.
    if (buf.length !== 1) {
        throw new error_1.ASN1ParseError('invalid boolean');
    }
    switch (buf[0]) {
        case 0x00:
            return false;
        case 0xff:
            return true;
        default:
            throw new error_1.ASN1ParseError('invalid boolean');
    }
}
// Parse a bit string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-bit-string
function parseBitString(buf) {
    // First byte tell us how many unused bits are in the last byte
    const unused = buf[0];
    // The number of unused bits must be in the range 0-7.
    if (unused > 7) {
        throw new error_1.ASN1ParseError('invalid bit string');
    }
    const start = 1;
    const end = buf.length;
    const bits = [];
    for (let i = start; i < end; ++i) {
        const byte = buf[i];
        // The skip value is only used for the last byte
        const skip = i === end - 1 ? unused : 0;
        // Iterate over each bit in the byte (most significant first)
        for (let j = 7; j >= skip; --j) {
            // Read the bit and add it to the bit string
            bits.push((byte >> j) & 0x01);
        }
    }
    return bits;
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Tag = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(1121);
const UNIVERSAL_TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    OBJECT_IDENTIFIER: 0x06,
    SEQUENCE: 0x10,
    SET: 0x11,
    PRINTABLE_STRING: 0x13,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
};
const TAG_CLASS = {
    UNIVERSAL: 0x00,
    APPLICATION: 0x01,
    CONTEXT_SPECIFIC: 0x02,
    PRIVATE: 0x03,
};
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-tag-bytes
class ASN1Tag {
    number;
    constructed;
    class;
    constructor(enc) {
        // Bits 0 through 4 are the tag number
        this.number = enc & 0x1f;
        // Bit 5 is the constructed bit
        this.constructed = (enc & 0x20) === 0x20;
        // Bit 6 & 7 are the class
        this.class = enc >> 6;
        if (this.number === 0x1f) {
            throw new error_1.ASN1ParseError('long form tags not supported');
        }
        if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0x00) {
            throw new error_1.ASN1ParseError('unsupported tag 0x00');
        }
    }
    isUniversal() {
        return this.class === TAG_CLASS.UNIVERSAL;
    }
    isContextSpecific(num) {
        const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
        return num !== undefined ? res && this.number === num : res;
    }
    isBoolean() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
    }
    isInteger() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
    }
    isBitString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
    }
    isOctetString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
    }
    isOID() {
        return (this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER);
    }
    isUTCTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
    }
    isGeneralizedTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
    }
    toDER() {
        return this.number | (this.constructed ? 0x20 : 0x00) | (this.class << 6);
    }
}
exports.ASN1Tag = ASN1Tag;


/***/ }),

/***/ 9368:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPublicKey = createPublicKey;
exports.digest = digest;
exports.verify = verify;
exports.bufferEqual = bufferEqual;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto_1 = __importDefault(__nccwpck_require__(6982));
function createPublicKey(key, type = 'spki') {
    if (typeof key === 'string') {
        if (key.startsWith('-----')) {
            return crypto_1.default.createPublicKey(key);
        }
        else {
            return crypto_1.default.createPublicKey({
                key: Buffer.from(key, 'base64'),
                format: 'der',
                type: type,
            });
        }
    }
    else {
        return crypto_1.default.createPublicKey({ key, format: 'der', type: type });
    }
}
function digest(algorithm, ...data) {
    const hash = crypto_1.default.createHash(algorithm);
    for (const d of data) {
        hash.update(d);
    }
    return hash.digest();
}
function verify(data, key, signature, algorithm) {
    // The try/catch is to work around an issue in Node 14.x where verify throws
    // an error in some scenarios if the signature is invalid.
    try {
        return crypto_1.default.verify(algorithm, data, key, signature);
    }
    catch (e) {
        /* istanbul ignore next */
        return false;
    }
}
function bufferEqual(a, b) {
    try {
        return crypto_1.default.timingSafeEqual(a, b);
    }
    catch {
        /* istanbul ignore next */
        return false;
    }
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preAuthEncoding = preAuthEncoding;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PAE_PREFIX = 'DSSEv1';
// DSSE Pre-Authentication Encoding
function preAuthEncoding(payloadType, payload) {
    const typeBytes = Buffer.from(payloadType, 'utf-8');
    return Buffer.concat([
        Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `, 'ascii'),
        typeBytes,
        Buffer.from(` ${payload.length} `, 'ascii'),
        payload,
    ]);
}


/***/ }),

/***/ 2788:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.base64Encode = base64Encode;
exports.base64Decode = base64Decode;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const BASE64_ENCODING = 'base64';
const UTF8_ENCODING = 'utf-8';
function base64Encode(str) {
    return Buffer.from(str, UTF8_ENCODING).toString(BASE64_ENCODING);
}
function base64Decode(str) {
    return Buffer.from(str, BASE64_ENCODING).toString(UTF8_ENCODING);
}


/***/ }),

/***/ 3917:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = exports.ByteStream = exports.RFC3161Timestamp = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var asn1_1 = __nccwpck_require__(6027);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return asn1_1.ASN1Obj; } }));
exports.crypto = __importStar(__nccwpck_require__(9368));
exports.dsse = __importStar(__nccwpck_require__(9032));
exports.encoding = __importStar(__nccwpck_require__(2788));
exports.json = __importStar(__nccwpck_require__(3327));
exports.pem = __importStar(__nccwpck_require__(1055));
var rfc3161_1 = __nccwpck_require__(994);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return rfc3161_1.RFC3161Timestamp; } }));
var stream_1 = __nccwpck_require__(1673);
Object.defineProperty(exports, "ByteStream", ({ enumerable: true, get: function () { return stream_1.ByteStream; } }));
var x509_1 = __nccwpck_require__(9358);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return x509_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return x509_1.X509Certificate; } }));
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return x509_1.X509SCTExtension; } }));


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack_module, exports) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.canonicalize = canonicalize;
// JSON canonicalization per https://github.com/cyberphone/json-canonicalization
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function canonicalize(object) {
    let buffer = '';
    if (object === null || typeof object !== 'object' || object.toJSON != null) {
        // Primitives or toJSONable objects
        buffer += JSON.stringify(object);
    }
    else if (Array.isArray(object)) {
        // Array - maintain element order
        buffer += '[';
        let first = true;
        object.forEach((element) => {
            if (!first) {
                buffer += ',';
            }
            first = false;
            // recursive call
            buffer += canonicalize(element);
        });
        buffer += ']';
    }
    else {
        // Object - Sort properties before serializing
        buffer += '{';
        let first = true;
        Object.keys(object)
            .sort()
            .forEach((property) => {
            if (!first) {
                buffer += ',';
            }
            first = false;
            buffer += JSON.stringify(property);
            buffer += ':';
            // recursive call
            buffer += canonicalize(object[property]);
        });
        buffer += '}';
    }
    return buffer;
}


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHA2_HASH_ALGOS = exports.RSA_SIGNATURE_ALGOS = exports.ECDSA_SIGNATURE_ALGOS = void 0;
exports.ECDSA_SIGNATURE_ALGOS = {
    '1.2.840.10045.4.3.1': 'sha224',
    '1.2.840.10045.4.3.2': 'sha256',
    '1.2.840.10045.4.3.3': 'sha384',
    '1.2.840.10045.4.3.4': 'sha512',
};
exports.RSA_SIGNATURE_ALGOS = {
    '1.2.840.113549.1.1.14': 'sha224',
    '1.2.840.113549.1.1.11': 'sha256',
    '1.2.840.113549.1.1.12': 'sha384',
    '1.2.840.113549.1.1.13': 'sha512',
};
exports.SHA2_HASH_ALGOS = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toDER = toDER;
exports.fromDER = fromDER;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PEM_HEADER = /-----BEGIN (.*)-----/;
const PEM_FOOTER = /-----END (.*)-----/;
function toDER(certificate) {
    let der = '';
    certificate.split('\n').forEach((line) => {
        if (line.match(PEM_HEADER) || line.match(PEM_FOOTER)) {
            return;
        }
        der += line;
    });
    return Buffer.from(der, 'base64');
}
// Translates a DER-encoded buffer into a PEM-encoded string. Standard PEM
// encoding dictates that each certificate should have a trailing newline after
// the footer.
function fromDER(certificate, type = 'CERTIFICATE') {
    // Base64-encode the certificate.
    const der = certificate.toString('base64');
    // Split the certificate into lines of 64 characters.
    const lines = der.match(/.{1,64}/g) || '';
    return [`-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----`]
        .join('\n')
        .concat('\n');
}


/***/ }),

/***/ 7512:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161TimestampVerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class RFC3161TimestampVerificationError extends Error {
}
exports.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;


/***/ }),

/***/ 994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
var timestamp_1 = __nccwpck_require__(2714);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return timestamp_1.RFC3161Timestamp; } }));


/***/ }),

/***/ 2714:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __nccwpck_require__(6027);
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const error_1 = __nccwpck_require__(7512);
const tstinfo_1 = __nccwpck_require__(2925);
const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = '1.2.840.113549.1.7.2';
const OID_PKCS9_CONTENT_TYPE_TSTINFO = '1.2.840.113549.1.9.16.1.4';
const OID_PKCS9_MESSAGE_DIGEST_KEY = '1.2.840.113549.1.9.4';
class RFC3161Timestamp {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    static parse(der) {
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new RFC3161Timestamp(asn1);
    }
    get status() {
        return this.pkiStatusInfoObj.subs[0].toInteger();
    }
    get contentType() {
        return this.contentTypeObj.toOID();
    }
    get eContentType() {
        return this.eContentTypeObj.toOID();
    }
    get signingTime() {
        return this.tstInfo.genTime;
    }
    get signerIssuer() {
        return this.signerSidObj.subs[0].value;
    }
    get signerSerialNumber() {
        return this.signerSidObj.subs[1].value;
    }
    get signerDigestAlgorithm() {
        const oid = this.signerDigestAlgorithmObj.subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
    }
    get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
    }
    get signatureValue() {
        return this.signatureValueObj.value;
    }
    get tstInfo() {
        // Need to unpack tstInfo from an OCTET STRING
        return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0]);
    }
    verify(data, publicKey) {
        if (!this.timeStampTokenObj) {
            throw new error_1.RFC3161TimestampVerificationError('timeStampToken is missing');
        }
        // Check for expected ContentInfo content type
        if (this.contentType !== OID_PKCS9_CONTENT_TYPE_SIGNED_DATA) {
            throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
        }
        // Check for expected encapsulated content type
        if (this.eContentType !== OID_PKCS9_CONTENT_TYPE_TSTINFO) {
            throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
        }
        // Check that the tstInfo references the correct artifact
        this.tstInfo.verify(data);
        // Check that the signed message digest matches the tstInfo
        this.verifyMessageDigest();
        // Check that the signature is valid for the signed attributes
        this.verifySignature(publicKey);
    }
    verifyMessageDigest() {
        // Check that the tstInfo matches the signed data
        const tstInfoDigest = crypto.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
        const expectedDigest = this.messageDigestAttributeObj.subs[1].subs[0].value;
        if (!crypto.bufferEqual(tstInfoDigest, expectedDigest)) {
            throw new error_1.RFC3161TimestampVerificationError('signed data does not match tstInfo');
        }
    }
    verifySignature(key) {
        // Encode the signed attributes for verification
        const signedAttrs = this.signedAttrsObj.toDER();
        signedAttrs[0] = 0x31; // Change context-specific tag to SET
        // Check that the signature is valid for the signed attributes
        const verified = crypto.verify(signedAttrs, key, this.signatureValue, this.signatureAlgorithm);
        if (!verified) {
            throw new error_1.RFC3161TimestampVerificationError('signature verification failed');
        }
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get pkiStatusInfoObj() {
        // pkiStatusInfo is the first element of the timestamp response sequence
        return this.root.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get timeStampTokenObj() {
        // timeStampToken is the first element of the timestamp response sequence
        return this.root.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-3
    get contentTypeObj() {
        return this.timeStampTokenObj.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5652#section-3
    get signedDataObj() {
        const obj = this.timeStampTokenObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
        return obj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
    get encapContentInfoObj() {
        return this.signedDataObj.subs[2];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
    get signerInfosObj() {
        // SignerInfos is the last element of the signed data sequence
        const sd = this.signedDataObj;
        return sd.subs[sd.subs.length - 1];
    }
    // https://www.rfc-editor.org/rfc/rfc5652#section-5.1
    get signerInfoObj() {
        // Only supporting one signer
        return this.signerInfosObj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
    get eContentTypeObj() {
        return this.encapContentInfoObj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
    get eContentObj() {
        return this.encapContentInfoObj.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signedAttrsObj() {
        const signedAttrs = this.signerInfoObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
        return signedAttrs;
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get messageDigestAttributeObj() {
        const messageDigest = this.signedAttrsObj.subs.find((sub) => sub.subs[0].tag.isOID() &&
            sub.subs[0].toOID() === OID_PKCS9_MESSAGE_DIGEST_KEY);
        return messageDigest;
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signerSidObj() {
        return this.signerInfoObj.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signerDigestAlgorithmObj() {
        // Signature is the 2nd element of the signerInfoObj object
        return this.signerInfoObj.subs[2];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signatureAlgorithmObj() {
        // Signature is the 4th element of the signerInfoObj object
        return this.signerInfoObj.subs[4];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signatureValueObj() {
        // Signature is the 6th element of the signerInfoObj object
        return this.signerInfoObj.subs[5];
    }
}
exports.RFC3161Timestamp = RFC3161Timestamp;


/***/ }),

/***/ 2925:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSTInfo = void 0;
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const error_1 = __nccwpck_require__(7512);
class TSTInfo {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    get version() {
        return this.root.subs[0].toInteger();
    }
    get genTime() {
        return this.root.subs[4].toDate();
    }
    get messageImprintHashAlgorithm() {
        const oid = this.messageImprintObj.subs[0].subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
    }
    get messageImprintHashedMessage() {
        return this.messageImprintObj.subs[1].value;
    }
    get raw() {
        return this.root.toDER();
    }
    verify(data) {
        const digest = crypto.digest(this.messageImprintHashAlgorithm, data);
        if (!crypto.bufferEqual(digest, this.messageImprintHashedMessage)) {
            throw new error_1.RFC3161TimestampVerificationError('message imprint does not match artifact');
        }
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get messageImprintObj() {
        return this.root.subs[2];
    }
}
exports.TSTInfo = TSTInfo;


/***/ }),

/***/ 1673:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ByteStream = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class StreamError extends Error {
}
class ByteStream {
    static BLOCK_SIZE = 1024;
    buf;
    view;
    start = 0;
    constructor(buffer) {
        if (buffer) {
            this.buf = buffer;
            this.view = Buffer.from(buffer);
        }
        else {
            this.buf = Buffer.alloc(0);
            this.view = Buffer.from(this.buf);
        }
    }
    get buffer() {
        return this.view.subarray(0, this.start);
    }
    get length() {
        return this.view.byteLength;
    }
    get position() {
        return this.start;
    }
    seek(position) {
        this.start = position;
    }
    // Returns a Buffer containing the specified number of bytes starting at the
    // given start position.
    slice(start, len) {
        const end = start + len;
        if (end > this.length) {
            throw new StreamError('request past end of buffer');
        }
        return this.view.subarray(start, end);
    }
    appendChar(char) {
        this.ensureCapacity(1);
        this.view[this.start] = char;
        this.start += 1;
    }
    appendUint16(num) {
        this.ensureCapacity(2);
        const value = new Uint16Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[1];
        this.view[this.start + 1] = view[0];
        this.start += 2;
    }
    appendUint24(num) {
        this.ensureCapacity(3);
        const value = new Uint32Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[2];
        this.view[this.start + 1] = view[1];
        this.view[this.start + 2] = view[0];
        this.start += 3;
    }
    appendView(view) {
        this.ensureCapacity(view.length);
        this.view.set(view, this.start);
        this.start += view.length;
    }
    getBlock(size) {
        if (size <= 0) {
            return Buffer.alloc(0);
        }
        if (this.start + size > this.view.length) {
            throw new Error('request past end of buffer');
        }
        const result = this.view.subarray(this.start, this.start + size);
        this.start += size;
        return result;
    }
    getUint8() {
        return this.getBlock(1)[0];
    }
    getUint16() {
        const block = this.getBlock(2);
        return (block[0] << 8) | block[1];
    }
    ensureCapacity(size) {
        if (this.start + size > this.view.byteLength) {
            const blockSize = ByteStream.BLOCK_SIZE + (size > ByteStream.BLOCK_SIZE ? size : 0);
            this.realloc(this.view.byteLength + blockSize);
        }
    }
    realloc(size) {
        const newArray = Buffer.alloc(size);
        const newView = Buffer.from(newArray);
        // Copy the old buffer into the new one
        newView.set(this.view);
        this.buf = newArray;
        this.view = newView;
    }
}
exports.ByteStream = ByteStream;


/***/ }),

/***/ 3566:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __nccwpck_require__(6027);
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const pem = __importStar(__nccwpck_require__(1055));
const ext_1 = __nccwpck_require__(6389);
const EXTENSION_OID_SUBJECT_KEY_ID = '2.5.29.14';
const EXTENSION_OID_KEY_USAGE = '2.5.29.15';
const EXTENSION_OID_SUBJECT_ALT_NAME = '2.5.29.17';
const EXTENSION_OID_BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENSION_OID_AUTHORITY_KEY_ID = '2.5.29.35';
exports.EXTENSION_OID_SCT = '1.3.6.1.4.1.11129.2.4.2';
class X509Certificate {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    static parse(cert) {
        const der = typeof cert === 'string' ? pem.toDER(cert) : cert;
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new X509Certificate(asn1);
    }
    get tbsCertificate() {
        return this.tbsCertificateObj;
    }
    get version() {
        // version number is the first element of the version context specific tag
        const ver = this.versionObj.subs[0].toInteger();
        return `v${(ver + BigInt(1)).toString()}`;
    }
    get serialNumber() {
        return this.serialNumberObj.value;
    }
    get notBefore() {
        // notBefore is the first element of the validity sequence
        return this.validityObj.subs[0].toDate();
    }
    get notAfter() {
        // notAfter is the second element of the validity sequence
        return this.validityObj.subs[1].toDate();
    }
    get issuer() {
        return this.issuerObj.value;
    }
    get subject() {
        return this.subjectObj.value;
    }
    get publicKey() {
        return this.subjectPublicKeyInfoObj.toDER();
    }
    get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        if (oid_1.RSA_SIGNATURE_ALGOS[oid]) {
            return oid_1.RSA_SIGNATURE_ALGOS[oid];
        }
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
    }
    get signatureValue() {
        // Signature value is a bit string, so we need to skip the first byte
        return this.signatureValueObj.value.subarray(1);
    }
    get subjectAltName() {
        const ext = this.extSubjectAltName;
        return ext?.uri || /* istanbul ignore next */ ext?.rfc822Name;
    }
    get extensions() {
        // The extension list is the first (and only) element of the extensions
        // context specific tag
        /* istanbul ignore next */
        const extSeq = this.extensionsObj?.subs[0];
        /* istanbul ignore next */
        return extSeq?.subs || [];
    }
    get extKeyUsage() {
        const ext = this.findExtension(EXTENSION_OID_KEY_USAGE);
        return ext ? new ext_1.X509KeyUsageExtension(ext) : undefined;
    }
    get extBasicConstraints() {
        const ext = this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);
        return ext ? new ext_1.X509BasicConstraintsExtension(ext) : undefined;
    }
    get extSubjectAltName() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);
        return ext ? new ext_1.X509SubjectAlternativeNameExtension(ext) : undefined;
    }
    get extAuthorityKeyID() {
        const ext = this.findExtension(EXTENSION_OID_AUTHORITY_KEY_ID);
        return ext ? new ext_1.X509AuthorityKeyIDExtension(ext) : undefined;
    }
    get extSubjectKeyID() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
        return ext
            ? new ext_1.X509SubjectKeyIDExtension(ext)
            : /* istanbul ignore next */ undefined;
    }
    get extSCT() {
        const ext = this.findExtension(exports.EXTENSION_OID_SCT);
        return ext ? new ext_1.X509SCTExtension(ext) : undefined;
    }
    get isCA() {
        const ca = this.extBasicConstraints?.isCA || false;
        // If the KeyUsage extension is present, keyCertSign must be set
        /* istanbul ignore else */
        if (this.extKeyUsage) {
            return ca && this.extKeyUsage.keyCertSign;
        }
        // TODO: test coverage for this case
        /* istanbul ignore next */
        return ca;
    }
    extension(oid) {
        const ext = this.findExtension(oid);
        return ext ? new ext_1.X509Extension(ext) : undefined;
    }
    verify(issuerCertificate) {
        // Use the issuer's public key if provided, otherwise use the subject's
        const publicKey = issuerCertificate?.publicKey || this.publicKey;
        const key = crypto.createPublicKey(publicKey);
        return crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
    }
    validForDate(date) {
        return this.notBefore <= date && date <= this.notAfter;
    }
    equals(other) {
        return this.root.toDER().equals(other.root.toDER());
    }
    // Creates a copy of the certificate with a new buffer
    clone() {
        const der = this.root.toDER();
        const clone = Buffer.alloc(der.length);
        der.copy(clone);
        return X509Certificate.parse(clone);
    }
    findExtension(oid) {
        // Find the extension with the given OID. The OID will always be the first
        // element of the extension sequence
        return this.extensions.find((ext) => ext.subs[0].toOID() === oid);
    }
    /////////////////////////////////////////////////////////////////////////////
    // The following properties use the documented x509 structure to locate the
    // desired ASN.1 object
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.1
    get tbsCertificateObj() {
        // tbsCertificate is the first element of the certificate sequence
        return this.root.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.2
    get signatureAlgorithmObj() {
        // signatureAlgorithm is the second element of the certificate sequence
        return this.root.subs[1];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.3
    get signatureValueObj() {
        // signatureValue is the third element of the certificate sequence
        return this.root.subs[2];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.1
    get versionObj() {
        // version is the first element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.2
    get serialNumberObj() {
        // serialNumber is the second element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[1];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.4
    get issuerObj() {
        // issuer is the fourth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[3];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5
    get validityObj() {
        // version is the fifth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[4];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.6
    get subjectObj() {
        // subject is the sixth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[5];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.7
    get subjectPublicKeyInfoObj() {
        // subjectPublicKeyInfo is the seventh element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[6];
    }
    // Extensions can't be located by index because their position varies. Instead,
    // we need to find the extensions context specific tag
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.9
    get extensionsObj() {
        return this.tbsCertificateObj.subs.find((sub) => sub.tag.isContextSpecific(0x03));
    }
}
exports.X509Certificate = X509Certificate;


/***/ }),

/***/ 6389:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509SubjectKeyIDExtension = exports.X509AuthorityKeyIDExtension = exports.X509SubjectAlternativeNameExtension = exports.X509KeyUsageExtension = exports.X509BasicConstraintsExtension = exports.X509Extension = void 0;
const stream_1 = __nccwpck_require__(1673);
const sct_1 = __nccwpck_require__(6144);
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1
class X509Extension {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    get oid() {
        return this.root.subs[0].toOID();
    }
    get critical() {
        // The critical field is optional and will be the second element of the
        // extension sequence if present. Default to false if not present.
        return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
    }
    get value() {
        return this.extnValueObj.value;
    }
    get valueObj() {
        return this.extnValueObj;
    }
    get extnValueObj() {
        // The extnValue field will be the last element of the extension sequence
        return this.root.subs[this.root.subs.length - 1];
    }
}
exports.X509Extension = X509Extension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9
class X509BasicConstraintsExtension extends X509Extension {
    get isCA() {
        return this.sequence.subs[0]?.toBoolean() ?? false;
    }
    get pathLenConstraint() {
        return this.sequence.subs.length > 1
            ? this.sequence.subs[1].toInteger()
            : undefined;
    }
    // The extnValue field contains a single sequence wrapping the isCA and
    // pathLenConstraint.
    get sequence() {
        return this.extnValueObj.subs[0];
    }
}
exports.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3
class X509KeyUsageExtension extends X509Extension {
    get digitalSignature() {
        return this.bitString[0] === 1;
    }
    get keyCertSign() {
        return this.bitString[5] === 1;
    }
    get crlSign() {
        return this.bitString[6] === 1;
    }
    // The extnValue field contains a single bit string which is a bit mask
    // indicating which key usages are enabled.
    get bitString() {
        return this.extnValueObj.subs[0].toBitString();
    }
}
exports.X509KeyUsageExtension = X509KeyUsageExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6
class X509SubjectAlternativeNameExtension extends X509Extension {
    get rfc822Name() {
        return this.findGeneralName(0x01)?.value.toString('ascii');
    }
    get uri() {
        return this.findGeneralName(0x06)?.value.toString('ascii');
    }
    // Retrieve the value of an otherName with the given OID.
    otherName(oid) {
        const otherName = this.findGeneralName(0x00);
        if (otherName === undefined) {
            return undefined;
        }
        // The otherName is a sequence containing an OID and a value.
        // Need to check that the OID matches the one we're looking for.
        const otherNameOID = otherName.subs[0].toOID();
        if (otherNameOID !== oid) {
            return undefined;
        }
        // The otherNameValue is a sequence containing the actual value.
        const otherNameValue = otherName.subs[1];
        return otherNameValue.subs[0].value.toString('ascii');
    }
    findGeneralName(tag) {
        return this.generalNames.find((gn) => gn.tag.isContextSpecific(tag));
    }
    // The extnValue field contains a sequence of GeneralNames.
    get generalNames() {
        return this.extnValueObj.subs[0].subs;
    }
}
exports.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.1
class X509AuthorityKeyIDExtension extends X509Extension {
    get keyIdentifier() {
        return this.findSequenceMember(0x00)?.value;
    }
    findSequenceMember(tag) {
        return this.sequence.subs.find((el) => el.tag.isContextSpecific(tag));
    }
    // The extnValue field contains a single sequence wrapping the keyIdentifier
    get sequence() {
        return this.extnValueObj.subs[0];
    }
}
exports.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.2
class X509SubjectKeyIDExtension extends X509Extension {
    get keyIdentifier() {
        return this.extnValueObj.subs[0].value;
    }
}
exports.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc6962#section-3.3
class X509SCTExtension extends X509Extension {
    constructor(asn1) {
        super(asn1);
    }
    get signedCertificateTimestamps() {
        const buf = this.extnValueObj.subs[0].value;
        const stream = new stream_1.ByteStream(buf);
        // The overall list length is encoded in the first two bytes -- note this
        // is the length of the list in bytes, NOT the number of SCTs in the list
        const end = stream.getUint16() + 2;
        const sctList = [];
        while (stream.position < end) {
            // Read the length of the next SCT
            const sctLength = stream.getUint16();
            // Slice out the bytes for the next SCT and parse it
            const sct = stream.getBlock(sctLength);
            sctList.push(sct_1.SignedCertificateTimestamp.parse(sct));
        }
        if (stream.position !== end) {
            throw new Error('SCT list length does not match actual length');
        }
        return sctList;
    }
}
exports.X509SCTExtension = X509SCTExtension;


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
var cert_1 = __nccwpck_require__(3566);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return cert_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return cert_1.X509Certificate; } }));
var ext_1 = __nccwpck_require__(6389);
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return ext_1.X509SCTExtension; } }));


/***/ }),

/***/ 6144:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SignedCertificateTimestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto = __importStar(__nccwpck_require__(9368));
const stream_1 = __nccwpck_require__(1673);
class SignedCertificateTimestamp {
    version;
    logID;
    timestamp;
    extensions;
    hashAlgorithm;
    signatureAlgorithm;
    signature;
    constructor(options) {
        this.version = options.version;
        this.logID = options.logID;
        this.timestamp = options.timestamp;
        this.extensions = options.extensions;
        this.hashAlgorithm = options.hashAlgorithm;
        this.signatureAlgorithm = options.signatureAlgorithm;
        this.signature = options.signature;
    }
    get datetime() {
        return new Date(Number(this.timestamp.readBigInt64BE()));
    }
    // Returns the hash algorithm used to generate the SCT's signature.
    // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
    get algorithm() {
        switch (this.hashAlgorithm) {
            /* istanbul ignore next */
            case 0:
                return 'none';
            /* istanbul ignore next */
            case 1:
                return 'md5';
            /* istanbul ignore next */
            case 2:
                return 'sha1';
            /* istanbul ignore next */
            case 3:
                return 'sha224';
            case 4:
                return 'sha256';
            /* istanbul ignore next */
            case 5:
                return 'sha384';
            /* istanbul ignore next */
            case 6:
                return 'sha512';
            /* istanbul ignore next */
            default:
                return 'unknown';
        }
    }
    verify(preCert, key) {
        // Assemble the digitally-signed struct (the data over which the signature
        // was generated).
        // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
        const stream = new stream_1.ByteStream();
        stream.appendChar(this.version);
        stream.appendChar(0x00); // SignatureType = certificate_timestamp(0)
        stream.appendView(this.timestamp);
        stream.appendUint16(0x01); // LogEntryType = precert_entry(1)
        stream.appendView(preCert);
        stream.appendUint16(this.extensions.byteLength);
        /* istanbul ignore next - extensions are very uncommon */
        if (this.extensions.byteLength > 0) {
            stream.appendView(this.extensions);
        }
        return crypto.verify(stream.buffer, key, this.signature, this.algorithm);
    }
    // Parses a SignedCertificateTimestamp from a buffer. SCTs are encoded using
    // TLS encoding which means the fields and lengths of most fields are
    // specified as part of the SCT and TLS specs.
    // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
    // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
    static parse(buf) {
        const stream = new stream_1.ByteStream(buf);
        // Version - enum { v1(0), (255) }
        const version = stream.getUint8();
        // Log ID  - struct { opaque key_id[32]; }
        const logID = stream.getBlock(32);
        // Timestamp - uint64
        const timestamp = stream.getBlock(8);
        // Extensions - opaque extensions<0..2^16-1>;
        const extenstionLength = stream.getUint16();
        const extensions = stream.getBlock(extenstionLength);
        // Hash algo - enum { sha256(4), . . . (255) }
        const hashAlgorithm = stream.getUint8();
        // Signature algo - enum { anonymous(0), rsa(1), dsa(2), ecdsa(3), (255) }
        const signatureAlgorithm = stream.getUint8();
        // Signature  - opaque signature<0..2^16-1>;
        const sigLength = stream.getUint16();
        const signature = stream.getBlock(sigLength);
        // Check that we read the entire buffer
        if (stream.position !== buf.length) {
            throw new Error('SCT buffer length mismatch');
        }
        return new SignedCertificateTimestamp({
            version,
            logID,
            timestamp,
            extensions,
            hashAlgorithm,
            signatureAlgorithm,
            signature,
        });
    }
}
exports.SignedCertificateTimestamp = SignedCertificateTimestamp;


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: envelope.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Envelope = void 0;
exports.Envelope = {
    fromJSON(object) {
        return {
            payload: isSet(object.payload) ? Buffer.from(bytesFromBase64(object.payload)) : Buffer.alloc(0),
            payloadType: isSet(object.payloadType) ? globalThis.String(object.payloadType) : "",
            signatures: globalThis.Array.isArray(object?.signatures)
                ? object.signatures.map((e) => exports.Signature.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.payload.length !== 0) {
            obj.payload = base64FromBytes(message.payload);
        }
        if (message.payloadType !== "") {
            obj.payloadType = message.payloadType;
        }
        if (message.signatures?.length) {
            obj.signatures = message.signatures.map((e) => exports.Signature.toJSON(e));
        }
        return obj;
    },
};
exports.Signature = {
    fromJSON(object) {
        return {
            sig: isSet(object.sig) ? Buffer.from(bytesFromBase64(object.sig)) : Buffer.alloc(0),
            keyid: isSet(object.keyid) ? globalThis.String(object.keyid) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.sig.length !== 0) {
            obj.sig = base64FromBytes(message.sig);
        }
        if (message.keyid !== "") {
            obj.keyid = message.keyid;
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 5000:
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: google/protobuf/timestamp.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Timestamp = void 0;
exports.Timestamp = {
    fromJSON(object) {
        return {
            seconds: isSet(object.seconds) ? globalThis.String(object.seconds) : "0",
            nanos: isSet(object.nanos) ? globalThis.Number(object.nanos) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.seconds !== "0") {
            obj.seconds = message.seconds;
        }
        if (message.nanos !== 0) {
            obj.nanos = Math.round(message.nanos);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/dsse.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSELogEntryV002 = exports.DSSERequestV002 = void 0;
/* eslint-disable */
const envelope_1 = __nccwpck_require__(4649);
const sigstore_common_1 = __nccwpck_require__(5334);
const verifier_1 = __nccwpck_require__(7543);
exports.DSSERequestV002 = {
    fromJSON(object) {
        return {
            envelope: isSet(object.envelope) ? envelope_1.Envelope.fromJSON(object.envelope) : undefined,
            verifiers: globalThis.Array.isArray(object?.verifiers)
                ? object.verifiers.map((e) => verifier_1.Verifier.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.envelope !== undefined) {
            obj.envelope = envelope_1.Envelope.toJSON(message.envelope);
        }
        if (message.verifiers?.length) {
            obj.verifiers = message.verifiers.map((e) => verifier_1.Verifier.toJSON(e));
        }
        return obj;
    },
};
exports.DSSELogEntryV002 = {
    fromJSON(object) {
        return {
            payloadHash: isSet(object.payloadHash) ? sigstore_common_1.HashOutput.fromJSON(object.payloadHash) : undefined,
            signatures: globalThis.Array.isArray(object?.signatures)
                ? object.signatures.map((e) => verifier_1.Signature.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.payloadHash !== undefined) {
            obj.payloadHash = sigstore_common_1.HashOutput.toJSON(message.payloadHash);
        }
        if (message.signatures?.length) {
            obj.signatures = message.signatures.map((e) => verifier_1.Signature.toJSON(e));
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 381:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/entry.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CreateEntryRequest = exports.Spec = exports.Entry = void 0;
/* eslint-disable */
const dsse_1 = __nccwpck_require__(6764);
const hashedrekord_1 = __nccwpck_require__(4969);
exports.Entry = {
    fromJSON(object) {
        return {
            kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
            apiVersion: isSet(object.apiVersion) ? globalThis.String(object.apiVersion) : "",
            spec: isSet(object.spec) ? exports.Spec.fromJSON(object.spec) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
            obj.kind = message.kind;
        }
        if (message.apiVersion !== "") {
            obj.apiVersion = message.apiVersion;
        }
        if (message.spec !== undefined) {
            obj.spec = exports.Spec.toJSON(message.spec);
        }
        return obj;
    },
};
exports.Spec = {
    fromJSON(object) {
        return {
            spec: isSet(object.hashedRekordV002)
                ? { $case: "hashedRekordV002", hashedRekordV002: hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002) }
                : isSet(object.dsseV002)
                    ? { $case: "dsseV002", dsseV002: dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordV002") {
            obj.hashedRekordV002 = hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002);
        }
        else if (message.spec?.$case === "dsseV002") {
            obj.dsseV002 = dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002);
        }
        return obj;
    },
};
exports.CreateEntryRequest = {
    fromJSON(object) {
        return {
            spec: isSet(object.hashedRekordRequestV002)
                ? {
                    $case: "hashedRekordRequestV002",
                    hashedRekordRequestV002: hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002),
                }
                : isSet(object.dsseRequestV002)
                    ? { $case: "dsseRequestV002", dsseRequestV002: dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordRequestV002") {
            obj.hashedRekordRequestV002 = hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002);
        }
        else if (message.spec?.$case === "dsseRequestV002") {
            obj.dsseRequestV002 = dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/hashedrekord.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HashedRekordLogEntryV002 = exports.HashedRekordRequestV002 = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
const verifier_1 = __nccwpck_require__(7543);
exports.HashedRekordRequestV002 = {
    fromJSON(object) {
        return {
            digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
            signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.digest.length !== 0) {
            obj.digest = base64FromBytes(message.digest);
        }
        if (message.signature !== undefined) {
            obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
    },
};
exports.HashedRekordLogEntryV002 = {
    fromJSON(object) {
        return {
            data: isSet(object.data) ? sigstore_common_1.HashOutput.fromJSON(object.data) : undefined,
            signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.data !== undefined) {
            obj.data = sigstore_common_1.HashOutput.toJSON(message.data);
        }
        if (message.signature !== undefined) {
            obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/verifier.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Verifier = exports.PublicKey = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
exports.PublicKey = {
    fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
    },
};
exports.Verifier = {
    fromJSON(object) {
        return {
            verifier: isSet(object.publicKey)
                ? { $case: "publicKey", publicKey: exports.PublicKey.fromJSON(object.publicKey) }
                : isSet(object.x509Certificate)
                    ? { $case: "x509Certificate", x509Certificate: sigstore_common_1.X509Certificate.fromJSON(object.x509Certificate) }
                    : undefined,
            keyDetails: isSet(object.keyDetails) ? (0, sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.verifier?.$case === "publicKey") {
            obj.publicKey = exports.PublicKey.toJSON(message.verifier.publicKey);
        }
        else if (message.verifier?.$case === "x509Certificate") {
            obj.x509Certificate = sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate);
        }
        if (message.keyDetails !== 0) {
            obj.keyDetails = (0, sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails);
        }
        return obj;
    },
};
exports.Signature = {
    fromJSON(object) {
        return {
            content: isSet(object.content) ? Buffer.from(bytesFromBase64(object.content)) : Buffer.alloc(0),
            verifier: isSet(object.verifier) ? exports.Verifier.fromJSON(object.verifier) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.content.length !== 0) {
            obj.content = base64FromBytes(message.content);
        }
        if (message.verifier !== undefined) {
            obj.verifier = exports.Verifier.toJSON(message.verifier);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 715:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_bundle.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Bundle = exports.VerificationMaterial = exports.TimestampVerificationData = void 0;
/* eslint-disable */
const envelope_1 = __nccwpck_require__(4649);
const sigstore_common_1 = __nccwpck_require__(5334);
const sigstore_rekor_1 = __nccwpck_require__(5204);
exports.TimestampVerificationData = {
    fromJSON(object) {
        return {
            rfc3161Timestamps: globalThis.Array.isArray(object?.rfc3161Timestamps)
                ? object.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.rfc3161Timestamps?.length) {
            obj.rfc3161Timestamps = message.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.toJSON(e));
        }
        return obj;
    },
};
exports.VerificationMaterial = {
    fromJSON(object) {
        return {
            content: isSet(object.publicKey)
                ? { $case: "publicKey", publicKey: sigstore_common_1.PublicKeyIdentifier.fromJSON(object.publicKey) }
                : isSet(object.x509CertificateChain)
                    ? {
                        $case: "x509CertificateChain",
                        x509CertificateChain: sigstore_common_1.X509CertificateChain.fromJSON(object.x509CertificateChain),
                    }
                    : isSet(object.certificate)
                        ? { $case: "certificate", certificate: sigstore_common_1.X509Certificate.fromJSON(object.certificate) }
                        : undefined,
            tlogEntries: globalThis.Array.isArray(object?.tlogEntries)
                ? object.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.fromJSON(e))
                : [],
            timestampVerificationData: isSet(object.timestampVerificationData)
                ? exports.TimestampVerificationData.fromJSON(object.timestampVerificationData)
                : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.content?.$case === "publicKey") {
            obj.publicKey = sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey);
        }
        else if (message.content?.$case === "x509CertificateChain") {
            obj.x509CertificateChain = sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain);
        }
        else if (message.content?.$case === "certificate") {
            obj.certificate = sigstore_common_1.X509Certificate.toJSON(message.content.certificate);
        }
        if (message.tlogEntries?.length) {
            obj.tlogEntries = message.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.toJSON(e));
        }
        if (message.timestampVerificationData !== undefined) {
            obj.timestampVerificationData = exports.TimestampVerificationData.toJSON(message.timestampVerificationData);
        }
        return obj;
    },
};
exports.Bundle = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            verificationMaterial: isSet(object.verificationMaterial)
                ? exports.VerificationMaterial.fromJSON(object.verificationMaterial)
                : undefined,
            content: isSet(object.messageSignature)
                ? { $case: "messageSignature", messageSignature: sigstore_common_1.MessageSignature.fromJSON(object.messageSignature) }
                : isSet(object.dsseEnvelope)
                    ? { $case: "dsseEnvelope", dsseEnvelope: envelope_1.Envelope.fromJSON(object.dsseEnvelope) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.verificationMaterial !== undefined) {
            obj.verificationMaterial = exports.VerificationMaterial.toJSON(message.verificationMaterial);
        }
        if (message.content?.$case === "messageSignature") {
            obj.messageSignature = sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature);
        }
        else if (message.content?.$case === "dsseEnvelope") {
            obj.dsseEnvelope = envelope_1.Envelope.toJSON(message.content.dsseEnvelope);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 5334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_common.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeRange = exports.X509CertificateChain = exports.SubjectAlternativeName = exports.X509Certificate = exports.DistinguishedName = exports.ObjectIdentifierValuePair = exports.ObjectIdentifier = exports.PublicKeyIdentifier = exports.PublicKey = exports.RFC3161SignedTimestamp = exports.LogId = exports.MessageSignature = exports.HashOutput = exports.SubjectAlternativeNameType = exports.PublicKeyDetails = exports.HashAlgorithm = void 0;
exports.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
exports.hashAlgorithmToJSON = hashAlgorithmToJSON;
exports.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
exports.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
exports.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
exports.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
/* eslint-disable */
const timestamp_1 = __nccwpck_require__(5000);
/**
 * Only a subset of the secure hash standard algorithms are supported.
 * See <https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf> for more
 * details.
 * UNSPECIFIED SHOULD not be used, primary reason for inclusion is to force
 * any proto JSON serialization to emit the used hash algorithm, as default
 * option is to *omit* the default value of an enum (which is the first
 * value, represented by '0'.
 */
var HashAlgorithm;
(function (HashAlgorithm) {
    HashAlgorithm[HashAlgorithm["HASH_ALGORITHM_UNSPECIFIED"] = 0] = "HASH_ALGORITHM_UNSPECIFIED";
    HashAlgorithm[HashAlgorithm["SHA2_256"] = 1] = "SHA2_256";
    HashAlgorithm[HashAlgorithm["SHA2_384"] = 2] = "SHA2_384";
    HashAlgorithm[HashAlgorithm["SHA2_512"] = 3] = "SHA2_512";
    /**
     * SHA3_256 - Used for LMS
     *
     * @deprecated
     */
    HashAlgorithm[HashAlgorithm["SHA3_256"] = 4] = "SHA3_256";
    /**
     * SHA3_384 - Used for LMS
     *
     * @deprecated
     */
    HashAlgorithm[HashAlgorithm["SHA3_384"] = 5] = "SHA3_384";
})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
function hashAlgorithmFromJSON(object) {
    switch (object) {
        case 0:
        case "HASH_ALGORITHM_UNSPECIFIED":
            return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;
        case 1:
        case "SHA2_256":
            return HashAlgorithm.SHA2_256;
        case 2:
        case "SHA2_384":
            return HashAlgorithm.SHA2_384;
        case 3:
        case "SHA2_512":
            return HashAlgorithm.SHA2_512;
        case 4:
        case "SHA3_256":
            return HashAlgorithm.SHA3_256;
        case 5:
        case "SHA3_384":
            return HashAlgorithm.SHA3_384;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
    }
}
function hashAlgorithmToJSON(object) {
    switch (object) {
        case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
            return "HASH_ALGORITHM_UNSPECIFIED";
        case HashAlgorithm.SHA2_256:
            return "SHA2_256";
        case HashAlgorithm.SHA2_384:
            return "SHA2_384";
        case HashAlgorithm.SHA2_512:
            return "SHA2_512";
        case HashAlgorithm.SHA3_256:
            return "SHA3_256";
        case HashAlgorithm.SHA3_384:
            return "SHA3_384";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
    }
}
/**
 * Details of a specific public key, capturing the the key encoding method,
 * and signature algorithm.
 *
 * PublicKeyDetails captures the public key/hash algorithm combinations
 * recommended in the Sigstore ecosystem.
 *
 * This is modelled as a linear set as we want to provide a small number of
 * opinionated options instead of allowing every possible permutation.
 *
 * Any changes to this enum MUST be reflected in the algorithm registry.
 *
 * See: <https://github.com/sigstore/architecture-docs/blob/main/algorithm-registry.md>
 *
 * To avoid the possibility of contradicting formats such as PKCS1 with
 * ED25519 the valid permutations are listed as a linear set instead of a
 * cartesian set (i.e one combined variable instead of two, one for encoding
 * and one for the signature algorithm).
 */
var PublicKeyDetails;
(function (PublicKeyDetails) {
    PublicKeyDetails[PublicKeyDetails["PUBLIC_KEY_DETAILS_UNSPECIFIED"] = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
    /**
     * PKCS1_RSA_PKCS1V5 - RSA
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PKCS1V5"] = 1] = "PKCS1_RSA_PKCS1V5";
    /**
     * PKCS1_RSA_PSS - See RFC8017
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PSS"] = 2] = "PKCS1_RSA_PSS";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V5"] = 3] = "PKIX_RSA_PKCS1V5";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS"] = 4] = "PKIX_RSA_PSS";
    /** PKIX_RSA_PKCS1V15_2048_SHA256 - RSA public key in PKIX format, PKCS#1v1.5 signature */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_2048_SHA256"] = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_3072_SHA256"] = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_4096_SHA256"] = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
    /** PKIX_RSA_PSS_2048_SHA256 - RSA public key in PKIX format, RSASSA-PSS signature */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_2048_SHA256"] = 16] = "PKIX_RSA_PSS_2048_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_3072_SHA256"] = 17] = "PKIX_RSA_PSS_3072_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_4096_SHA256"] = 18] = "PKIX_RSA_PSS_4096_SHA256";
    /**
     * PKIX_ECDSA_P256_HMAC_SHA_256 - ECDSA
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_HMAC_SHA_256"] = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
    /** PKIX_ECDSA_P256_SHA_256 - See NIST FIPS 186-4 */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_SHA_256"] = 5] = "PKIX_ECDSA_P256_SHA_256";
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_384"] = 12] = "PKIX_ECDSA_P384_SHA_384";
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_512"] = 13] = "PKIX_ECDSA_P521_SHA_512";
    /** PKIX_ED25519 - Ed 25519 */
    PublicKeyDetails[PublicKeyDetails["PKIX_ED25519"] = 7] = "PKIX_ED25519";
    PublicKeyDetails[PublicKeyDetails["PKIX_ED25519_PH"] = 8] = "PKIX_ED25519_PH";
    /**
     * PKIX_ECDSA_P384_SHA_256 - These algorithms are deprecated and should not be used, but they
     * were/are being used by most Sigstore clients implementations.
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_256"] = 19] = "PKIX_ECDSA_P384_SHA_256";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_256"] = 20] = "PKIX_ECDSA_P521_SHA_256";
    /**
     * LMS_SHA256 - LMS and LM-OTS
     *
     * These algorithms are deprecated and should not be used.
     * There are no plans to support SLH-DSA at this time.
     *
     * USER WARNING: LMS and LM-OTS are both stateful signature schemes.
     * Using them correctly requires discretion and careful consideration
     * to ensure that individual secret keys are not used more than once.
     * In addition, LM-OTS is a single-use scheme, meaning that it
     * MUST NOT be used for more than one signature per LM-OTS key.
     * If you cannot maintain these invariants, you MUST NOT use these
     * schemes.
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["LMS_SHA256"] = 14] = "LMS_SHA256";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["LMOTS_SHA256"] = 15] = "LMOTS_SHA256";
    /**
     * ML_DSA_44 - ML-DSA
     *
     * These ML_DSA_44, ML_DSA_65 and ML-DSA_87 algorithms are the pure variants
     * that take data to sign rather than the prehash variants (HashML-DSA), which
     * take digests. While considered quantum-resistant, their usage
     * involves tradeoffs in that signatures and keys are much larger, and
     * this makes deployments more costly.
     *
     * USER WARNING: ML_DSA_44, ML_DSA_65 and ML_DSA_87 are experimental algorithms.
     * In the future they MAY be used by private Sigstore deployments, but
     * they are not yet fully functional. This warning will be removed when
     * these algorithms are widely supported by Sigstore clients and servers,
     * but care should still be taken for production environments.
     *
     * See NIST FIPS 204, RFC 9881 for algorithm identifiers
     */
    PublicKeyDetails[PublicKeyDetails["ML_DSA_44"] = 23] = "ML_DSA_44";
    PublicKeyDetails[PublicKeyDetails["ML_DSA_65"] = 21] = "ML_DSA_65";
    PublicKeyDetails[PublicKeyDetails["ML_DSA_87"] = 22] = "ML_DSA_87";
})(PublicKeyDetails || (exports.PublicKeyDetails = PublicKeyDetails = {}));
function publicKeyDetailsFromJSON(object) {
    switch (object) {
        case 0:
        case "PUBLIC_KEY_DETAILS_UNSPECIFIED":
            return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED;
        case 1:
        case "PKCS1_RSA_PKCS1V5":
            return PublicKeyDetails.PKCS1_RSA_PKCS1V5;
        case 2:
        case "PKCS1_RSA_PSS":
            return PublicKeyDetails.PKCS1_RSA_PSS;
        case 3:
        case "PKIX_RSA_PKCS1V5":
            return PublicKeyDetails.PKIX_RSA_PKCS1V5;
        case 4:
        case "PKIX_RSA_PSS":
            return PublicKeyDetails.PKIX_RSA_PSS;
        case 9:
        case "PKIX_RSA_PKCS1V15_2048_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;
        case 10:
        case "PKIX_RSA_PKCS1V15_3072_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256;
        case 11:
        case "PKIX_RSA_PKCS1V15_4096_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;
        case 16:
        case "PKIX_RSA_PSS_2048_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;
        case 17:
        case "PKIX_RSA_PSS_3072_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;
        case 18:
        case "PKIX_RSA_PSS_4096_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;
        case 6:
        case "PKIX_ECDSA_P256_HMAC_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;
        case 5:
        case "PKIX_ECDSA_P256_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;
        case 12:
        case "PKIX_ECDSA_P384_SHA_384":
            return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;
        case 13:
        case "PKIX_ECDSA_P521_SHA_512":
            return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;
        case 7:
        case "PKIX_ED25519":
            return PublicKeyDetails.PKIX_ED25519;
        case 8:
        case "PKIX_ED25519_PH":
            return PublicKeyDetails.PKIX_ED25519_PH;
        case 19:
        case "PKIX_ECDSA_P384_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256;
        case 20:
        case "PKIX_ECDSA_P521_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;
        case 14:
        case "LMS_SHA256":
            return PublicKeyDetails.LMS_SHA256;
        case 15:
        case "LMOTS_SHA256":
            return PublicKeyDetails.LMOTS_SHA256;
        case 23:
        case "ML_DSA_44":
            return PublicKeyDetails.ML_DSA_44;
        case 21:
        case "ML_DSA_65":
            return PublicKeyDetails.ML_DSA_65;
        case 22:
        case "ML_DSA_87":
            return PublicKeyDetails.ML_DSA_87;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
    }
}
function publicKeyDetailsToJSON(object) {
    switch (object) {
        case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:
            return "PUBLIC_KEY_DETAILS_UNSPECIFIED";
        case PublicKeyDetails.PKCS1_RSA_PKCS1V5:
            return "PKCS1_RSA_PKCS1V5";
        case PublicKeyDetails.PKCS1_RSA_PSS:
            return "PKCS1_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V5:
            return "PKIX_RSA_PKCS1V5";
        case PublicKeyDetails.PKIX_RSA_PSS:
            return "PKIX_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:
            return "PKIX_RSA_PKCS1V15_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:
            return "PKIX_RSA_PKCS1V15_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:
            return "PKIX_RSA_PKCS1V15_4096_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:
            return "PKIX_RSA_PSS_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:
            return "PKIX_RSA_PSS_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:
            return "PKIX_RSA_PSS_4096_SHA256";
        case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:
            return "PKIX_ECDSA_P256_HMAC_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:
            return "PKIX_ECDSA_P256_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:
            return "PKIX_ECDSA_P384_SHA_384";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:
            return "PKIX_ECDSA_P521_SHA_512";
        case PublicKeyDetails.PKIX_ED25519:
            return "PKIX_ED25519";
        case PublicKeyDetails.PKIX_ED25519_PH:
            return "PKIX_ED25519_PH";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:
            return "PKIX_ECDSA_P384_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:
            return "PKIX_ECDSA_P521_SHA_256";
        case PublicKeyDetails.LMS_SHA256:
            return "LMS_SHA256";
        case PublicKeyDetails.LMOTS_SHA256:
            return "LMOTS_SHA256";
        case PublicKeyDetails.ML_DSA_44:
            return "ML_DSA_44";
        case PublicKeyDetails.ML_DSA_65:
            return "ML_DSA_65";
        case PublicKeyDetails.ML_DSA_87:
            return "ML_DSA_87";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
    }
}
var SubjectAlternativeNameType;
(function (SubjectAlternativeNameType) {
    SubjectAlternativeNameType[SubjectAlternativeNameType["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"] = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
    SubjectAlternativeNameType[SubjectAlternativeNameType["EMAIL"] = 1] = "EMAIL";
    SubjectAlternativeNameType[SubjectAlternativeNameType["URI"] = 2] = "URI";
    /**
     * OTHER_NAME - OID 1.3.6.1.4.1.57264.1.7
     * See https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md#1361415726417--othername-san
     * for more details.
     */
    SubjectAlternativeNameType[SubjectAlternativeNameType["OTHER_NAME"] = 3] = "OTHER_NAME";
})(SubjectAlternativeNameType || (exports.SubjectAlternativeNameType = SubjectAlternativeNameType = {}));
function subjectAlternativeNameTypeFromJSON(object) {
    switch (object) {
        case 0:
        case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":
            return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;
        case 1:
        case "EMAIL":
            return SubjectAlternativeNameType.EMAIL;
        case 2:
        case "URI":
            return SubjectAlternativeNameType.URI;
        case 3:
        case "OTHER_NAME":
            return SubjectAlternativeNameType.OTHER_NAME;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
    }
}
function subjectAlternativeNameTypeToJSON(object) {
    switch (object) {
        case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:
            return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
        case SubjectAlternativeNameType.EMAIL:
            return "EMAIL";
        case SubjectAlternativeNameType.URI:
            return "URI";
        case SubjectAlternativeNameType.OTHER_NAME:
            return "OTHER_NAME";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
    }
}
exports.HashOutput = {
    fromJSON(object) {
        return {
            algorithm: isSet(object.algorithm) ? hashAlgorithmFromJSON(object.algorithm) : 0,
            digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.algorithm !== 0) {
            obj.algorithm = hashAlgorithmToJSON(message.algorithm);
        }
        if (message.digest.length !== 0) {
            obj.digest = base64FromBytes(message.digest);
        }
        return obj;
    },
};
exports.MessageSignature = {
    fromJSON(object) {
        return {
            messageDigest: isSet(object.messageDigest) ? exports.HashOutput.fromJSON(object.messageDigest) : undefined,
            signature: isSet(object.signature) ? Buffer.from(bytesFromBase64(object.signature)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.messageDigest !== undefined) {
            obj.messageDigest = exports.HashOutput.toJSON(message.messageDigest);
        }
        if (message.signature.length !== 0) {
            obj.signature = base64FromBytes(message.signature);
        }
        return obj;
    },
};
exports.LogId = {
    fromJSON(object) {
        return { keyId: isSet(object.keyId) ? Buffer.from(bytesFromBase64(object.keyId)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.keyId.length !== 0) {
            obj.keyId = base64FromBytes(message.keyId);
        }
        return obj;
    },
};
exports.RFC3161SignedTimestamp = {
    fromJSON(object) {
        return {
            signedTimestamp: isSet(object.signedTimestamp)
                ? Buffer.from(bytesFromBase64(object.signedTimestamp))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signedTimestamp.length !== 0) {
            obj.signedTimestamp = base64FromBytes(message.signedTimestamp);
        }
        return obj;
    },
};
exports.PublicKey = {
    fromJSON(object) {
        return {
            rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : undefined,
            keyDetails: isSet(object.keyDetails) ? publicKeyDetailsFromJSON(object.keyDetails) : 0,
            validFor: isSet(object.validFor) ? exports.TimeRange.fromJSON(object.validFor) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes !== undefined) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        if (message.keyDetails !== 0) {
            obj.keyDetails = publicKeyDetailsToJSON(message.keyDetails);
        }
        if (message.validFor !== undefined) {
            obj.validFor = exports.TimeRange.toJSON(message.validFor);
        }
        return obj;
    },
};
exports.PublicKeyIdentifier = {
    fromJSON(object) {
        return { hint: isSet(object.hint) ? globalThis.String(object.hint) : "" };
    },
    toJSON(message) {
        const obj = {};
        if (message.hint !== "") {
            obj.hint = message.hint;
        }
        return obj;
    },
};
exports.ObjectIdentifier = {
    fromJSON(object) {
        return { id: globalThis.Array.isArray(object?.id) ? object.id.map((e) => globalThis.Number(e)) : [] };
    },
    toJSON(message) {
        const obj = {};
        if (message.id?.length) {
            obj.id = message.id.map((e) => Math.round(e));
        }
        return obj;
    },
};
exports.ObjectIdentifierValuePair = {
    fromJSON(object) {
        return {
            oid: isSet(object.oid) ? exports.ObjectIdentifier.fromJSON(object.oid) : undefined,
            value: isSet(object.value) ? Buffer.from(bytesFromBase64(object.value)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.oid !== undefined) {
            obj.oid = exports.ObjectIdentifier.toJSON(message.oid);
        }
        if (message.value.length !== 0) {
            obj.value = base64FromBytes(message.value);
        }
        return obj;
    },
};
exports.DistinguishedName = {
    fromJSON(object) {
        return {
            organization: isSet(object.organization) ? globalThis.String(object.organization) : "",
            commonName: isSet(object.commonName) ? globalThis.String(object.commonName) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.organization !== "") {
            obj.organization = message.organization;
        }
        if (message.commonName !== "") {
            obj.commonName = message.commonName;
        }
        return obj;
    },
};
exports.X509Certificate = {
    fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
    },
};
exports.SubjectAlternativeName = {
    fromJSON(object) {
        return {
            type: isSet(object.type) ? subjectAlternativeNameTypeFromJSON(object.type) : 0,
            identity: isSet(object.regexp)
                ? { $case: "regexp", regexp: globalThis.String(object.regexp) }
                : isSet(object.value)
                    ? { $case: "value", value: globalThis.String(object.value) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.type !== 0) {
            obj.type = subjectAlternativeNameTypeToJSON(message.type);
        }
        if (message.identity?.$case === "regexp") {
            obj.regexp = message.identity.regexp;
        }
        else if (message.identity?.$case === "value") {
            obj.value = message.identity.value;
        }
        return obj;
    },
};
exports.X509CertificateChain = {
    fromJSON(object) {
        return {
            certificates: globalThis.Array.isArray(object?.certificates)
                ? object.certificates.map((e) => exports.X509Certificate.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.certificates?.length) {
            obj.certificates = message.certificates.map((e) => exports.X509Certificate.toJSON(e));
        }
        return obj;
    },
};
exports.TimeRange = {
    fromJSON(object) {
        return {
            start: isSet(object.start) ? fromJsonTimestamp(object.start) : undefined,
            end: isSet(object.end) ? fromJsonTimestamp(object.end) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.start !== undefined) {
            obj.start = message.start.toISOString();
        }
        if (message.end !== undefined) {
            obj.end = message.end.toISOString();
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function fromTimestamp(t) {
    let millis = (globalThis.Number(t.seconds) || 0) * 1_000;
    millis += (t.nanos || 0) / 1_000_000;
    return new globalThis.Date(millis);
}
function fromJsonTimestamp(o) {
    if (o instanceof globalThis.Date) {
        return o;
    }
    else if (typeof o === "string") {
        return new globalThis.Date(o);
    }
    else {
        return fromTimestamp(timestamp_1.Timestamp.fromJSON(o));
    }
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 5204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_rekor.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TransparencyLogEntry = exports.InclusionPromise = exports.InclusionProof = exports.Checkpoint = exports.KindVersion = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
exports.KindVersion = {
    fromJSON(object) {
        return {
            kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
            version: isSet(object.version) ? globalThis.String(object.version) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
            obj.kind = message.kind;
        }
        if (message.version !== "") {
            obj.version = message.version;
        }
        return obj;
    },
};
exports.Checkpoint = {
    fromJSON(object) {
        return { envelope: isSet(object.envelope) ? globalThis.String(object.envelope) : "" };
    },
    toJSON(message) {
        const obj = {};
        if (message.envelope !== "") {
            obj.envelope = message.envelope;
        }
        return obj;
    },
};
exports.InclusionProof = {
    fromJSON(object) {
        return {
            logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
            rootHash: isSet(object.rootHash) ? Buffer.from(bytesFromBase64(object.rootHash)) : Buffer.alloc(0),
            treeSize: isSet(object.treeSize) ? globalThis.String(object.treeSize) : "0",
            hashes: globalThis.Array.isArray(object?.hashes)
                ? object.hashes.map((e) => Buffer.from(bytesFromBase64(e)))
                : [],
            checkpoint: isSet(object.checkpoint) ? exports.Checkpoint.fromJSON(object.checkpoint) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
            obj.logIndex = message.logIndex;
        }
        if (message.rootHash.length !== 0) {
            obj.rootHash = base64FromBytes(message.rootHash);
        }
        if (message.treeSize !== "0") {
            obj.treeSize = message.treeSize;
        }
        if (message.hashes?.length) {
            obj.hashes = message.hashes.map((e) => base64FromBytes(e));
        }
        if (message.checkpoint !== undefined) {
            obj.checkpoint = exports.Checkpoint.toJSON(message.checkpoint);
        }
        return obj;
    },
};
exports.InclusionPromise = {
    fromJSON(object) {
        return {
            signedEntryTimestamp: isSet(object.signedEntryTimestamp)
                ? Buffer.from(bytesFromBase64(object.signedEntryTimestamp))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signedEntryTimestamp.length !== 0) {
            obj.signedEntryTimestamp = base64FromBytes(message.signedEntryTimestamp);
        }
        return obj;
    },
};
exports.TransparencyLogEntry = {
    fromJSON(object) {
        return {
            logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
            logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
            kindVersion: isSet(object.kindVersion) ? exports.KindVersion.fromJSON(object.kindVersion) : undefined,
            integratedTime: isSet(object.integratedTime) ? globalThis.String(object.integratedTime) : "0",
            inclusionPromise: isSet(object.inclusionPromise) ? exports.InclusionPromise.fromJSON(object.inclusionPromise) : undefined,
            inclusionProof: isSet(object.inclusionProof) ? exports.InclusionProof.fromJSON(object.inclusionProof) : undefined,
            canonicalizedBody: isSet(object.canonicalizedBody)
                ? Buffer.from(bytesFromBase64(object.canonicalizedBody))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
            obj.logIndex = message.logIndex;
        }
        if (message.logId !== undefined) {
            obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.kindVersion !== undefined) {
            obj.kindVersion = exports.KindVersion.toJSON(message.kindVersion);
        }
        if (message.integratedTime !== "0") {
            obj.integratedTime = message.integratedTime;
        }
        if (message.inclusionPromise !== undefined) {
            obj.inclusionPromise = exports.InclusionPromise.toJSON(message.inclusionPromise);
        }
        if (message.inclusionProof !== undefined) {
            obj.inclusionProof = exports.InclusionProof.toJSON(message.inclusionProof);
        }
        if (message.canonicalizedBody.length !== 0) {
            obj.canonicalizedBody = base64FromBytes(message.canonicalizedBody);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_trustroot.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ClientTrustConfig = exports.ServiceConfiguration = exports.Service = exports.SigningConfig = exports.TrustedRoot = exports.CertificateAuthority = exports.TransparencyLogInstance = exports.ServiceSelector = void 0;
exports.serviceSelectorFromJSON = serviceSelectorFromJSON;
exports.serviceSelectorToJSON = serviceSelectorToJSON;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
/**
 * ServiceSelector specifies how a client SHOULD select a set of
 * Services to connect to. A client SHOULD throw an error if
 * the value is SERVICE_SELECTOR_UNDEFINED.
 */
var ServiceSelector;
(function (ServiceSelector) {
    ServiceSelector[ServiceSelector["SERVICE_SELECTOR_UNDEFINED"] = 0] = "SERVICE_SELECTOR_UNDEFINED";
    /**
     * ALL - Clients SHOULD select all Services based on supported API version
     * and validity window.
     */
    ServiceSelector[ServiceSelector["ALL"] = 1] = "ALL";
    /**
     * ANY - Clients SHOULD select one Service based on supported API version
     * and validity window. It is up to the client implementation to
     * decide how to select the Service, e.g. random or round-robin.
     */
    ServiceSelector[ServiceSelector["ANY"] = 2] = "ANY";
    /**
     * EXACT - Clients SHOULD select a specific number of Services based on
     * supported API version and validity window, using the provided
     * `count`. It is up to the client implementation to decide how to
     * select the Service, e.g. random or round-robin.
     */
    ServiceSelector[ServiceSelector["EXACT"] = 3] = "EXACT";
})(ServiceSelector || (exports.ServiceSelector = ServiceSelector = {}));
function serviceSelectorFromJSON(object) {
    switch (object) {
        case 0:
        case "SERVICE_SELECTOR_UNDEFINED":
            return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;
        case 1:
        case "ALL":
            return ServiceSelector.ALL;
        case 2:
        case "ANY":
            return ServiceSelector.ANY;
        case 3:
        case "EXACT":
            return ServiceSelector.EXACT;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
    }
}
function serviceSelectorToJSON(object) {
    switch (object) {
        case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
            return "SERVICE_SELECTOR_UNDEFINED";
        case ServiceSelector.ALL:
            return "ALL";
        case ServiceSelector.ANY:
            return "ANY";
        case ServiceSelector.EXACT:
            return "EXACT";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
    }
}
exports.TransparencyLogInstance = {
    fromJSON(object) {
        return {
            baseUrl: isSet(object.baseUrl) ? globalThis.String(object.baseUrl) : "",
            hashAlgorithm: isSet(object.hashAlgorithm) ? (0, sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm) : 0,
            publicKey: isSet(object.publicKey) ? sigstore_common_1.PublicKey.fromJSON(object.publicKey) : undefined,
            logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
            checkpointKeyId: isSet(object.checkpointKeyId) ? sigstore_common_1.LogId.fromJSON(object.checkpointKeyId) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.baseUrl !== "") {
            obj.baseUrl = message.baseUrl;
        }
        if (message.hashAlgorithm !== 0) {
            obj.hashAlgorithm = (0, sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm);
        }
        if (message.publicKey !== undefined) {
            obj.publicKey = sigstore_common_1.PublicKey.toJSON(message.publicKey);
        }
        if (message.logId !== undefined) {
            obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.checkpointKeyId !== undefined) {
            obj.checkpointKeyId = sigstore_common_1.LogId.toJSON(message.checkpointKeyId);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.CertificateAuthority = {
    fromJSON(object) {
        return {
            subject: isSet(object.subject) ? sigstore_common_1.DistinguishedName.fromJSON(object.subject) : undefined,
            uri: isSet(object.uri) ? globalThis.String(object.uri) : "",
            certChain: isSet(object.certChain) ? sigstore_common_1.X509CertificateChain.fromJSON(object.certChain) : undefined,
            validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.subject !== undefined) {
            obj.subject = sigstore_common_1.DistinguishedName.toJSON(message.subject);
        }
        if (message.uri !== "") {
            obj.uri = message.uri;
        }
        if (message.certChain !== undefined) {
            obj.certChain = sigstore_common_1.X509CertificateChain.toJSON(message.certChain);
        }
        if (message.validFor !== undefined) {
            obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.TrustedRoot = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            tlogs: globalThis.Array.isArray(object?.tlogs)
                ? object.tlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
                : [],
            certificateAuthorities: globalThis.Array.isArray(object?.certificateAuthorities)
                ? object.certificateAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
                : [],
            ctlogs: globalThis.Array.isArray(object?.ctlogs)
                ? object.ctlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
                : [],
            timestampAuthorities: globalThis.Array.isArray(object?.timestampAuthorities)
                ? object.timestampAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.tlogs?.length) {
            obj.tlogs = message.tlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
        }
        if (message.certificateAuthorities?.length) {
            obj.certificateAuthorities = message.certificateAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
        }
        if (message.ctlogs?.length) {
            obj.ctlogs = message.ctlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
        }
        if (message.timestampAuthorities?.length) {
            obj.timestampAuthorities = message.timestampAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
        }
        return obj;
    },
};
exports.SigningConfig = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            caUrls: globalThis.Array.isArray(object?.caUrls) ? object.caUrls.map((e) => exports.Service.fromJSON(e)) : [],
            oidcUrls: globalThis.Array.isArray(object?.oidcUrls) ? object.oidcUrls.map((e) => exports.Service.fromJSON(e)) : [],
            rekorTlogUrls: globalThis.Array.isArray(object?.rekorTlogUrls)
                ? object.rekorTlogUrls.map((e) => exports.Service.fromJSON(e))
                : [],
            rekorTlogConfig: isSet(object.rekorTlogConfig)
                ? exports.ServiceConfiguration.fromJSON(object.rekorTlogConfig)
                : undefined,
            tsaUrls: globalThis.Array.isArray(object?.tsaUrls) ? object.tsaUrls.map((e) => exports.Service.fromJSON(e)) : [],
            tsaConfig: isSet(object.tsaConfig) ? exports.ServiceConfiguration.fromJSON(object.tsaConfig) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.caUrls?.length) {
            obj.caUrls = message.caUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.oidcUrls?.length) {
            obj.oidcUrls = message.oidcUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.rekorTlogUrls?.length) {
            obj.rekorTlogUrls = message.rekorTlogUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.rekorTlogConfig !== undefined) {
            obj.rekorTlogConfig = exports.ServiceConfiguration.toJSON(message.rekorTlogConfig);
        }
        if (message.tsaUrls?.length) {
            obj.tsaUrls = message.tsaUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.tsaConfig !== undefined) {
            obj.tsaConfig = exports.ServiceConfiguration.toJSON(message.tsaConfig);
        }
        return obj;
    },
};
exports.Service = {
    fromJSON(object) {
        return {
            url: isSet(object.url) ? globalThis.String(object.url) : "",
            majorApiVersion: isSet(object.majorApiVersion) ? globalThis.Number(object.majorApiVersion) : 0,
            validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.url !== "") {
            obj.url = message.url;
        }
        if (message.majorApiVersion !== 0) {
            obj.majorApiVersion = Math.round(message.majorApiVersion);
        }
        if (message.validFor !== undefined) {
            obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.ServiceConfiguration = {
    fromJSON(object) {
        return {
            selector: isSet(object.selector) ? serviceSelectorFromJSON(object.selector) : 0,
            count: isSet(object.count) ? globalThis.Number(object.count) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.selector !== 0) {
            obj.selector = serviceSelectorToJSON(message.selector);
        }
        if (message.count !== 0) {
            obj.count = Math.round(message.count);
        }
        return obj;
    },
};
exports.ClientTrustConfig = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            trustedRoot: isSet(object.trustedRoot) ? exports.TrustedRoot.fromJSON(object.trustedRoot) : undefined,
            signingConfig: isSet(object.signingConfig) ? exports.SigningConfig.fromJSON(object.signingConfig) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.trustedRoot !== undefined) {
            obj.trustedRoot = exports.TrustedRoot.toJSON(message.trustedRoot);
        }
        if (message.signingConfig !== undefined) {
            obj.signingConfig = exports.SigningConfig.toJSON(message.signingConfig);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_verification.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Input = exports.Artifact = exports.ArtifactVerificationOptions_ObserverTimestampOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions = exports.ArtifactVerificationOptions_CtlogOptions = exports.ArtifactVerificationOptions_TlogOptions = exports.ArtifactVerificationOptions = exports.PublicKeyIdentities = exports.CertificateIdentities = exports.CertificateIdentity = void 0;
/* eslint-disable */
const sigstore_bundle_1 = __nccwpck_require__(715);
const sigstore_common_1 = __nccwpck_require__(5334);
const sigstore_trustroot_1 = __nccwpck_require__(1997);
exports.CertificateIdentity = {
    fromJSON(object) {
        return {
            issuer: isSet(object.issuer) ? globalThis.String(object.issuer) : "",
            san: isSet(object.san) ? sigstore_common_1.SubjectAlternativeName.fromJSON(object.san) : undefined,
            oids: globalThis.Array.isArray(object?.oids)
                ? object.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.issuer !== "") {
            obj.issuer = message.issuer;
        }
        if (message.san !== undefined) {
            obj.san = sigstore_common_1.SubjectAlternativeName.toJSON(message.san);
        }
        if (message.oids?.length) {
            obj.oids = message.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.toJSON(e));
        }
        return obj;
    },
};
exports.CertificateIdentities = {
    fromJSON(object) {
        return {
            identities: globalThis.Array.isArray(object?.identities)
                ? object.identities.map((e) => exports.CertificateIdentity.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.identities?.length) {
            obj.identities = message.identities.map((e) => exports.CertificateIdentity.toJSON(e));
        }
        return obj;
    },
};
exports.PublicKeyIdentities = {
    fromJSON(object) {
        return {
            publicKeys: globalThis.Array.isArray(object?.publicKeys)
                ? object.publicKeys.map((e) => sigstore_common_1.PublicKey.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.publicKeys?.length) {
            obj.publicKeys = message.publicKeys.map((e) => sigstore_common_1.PublicKey.toJSON(e));
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions = {
    fromJSON(object) {
        return {
            signers: isSet(object.certificateIdentities)
                ? {
                    $case: "certificateIdentities",
                    certificateIdentities: exports.CertificateIdentities.fromJSON(object.certificateIdentities),
                }
                : isSet(object.publicKeys)
                    ? { $case: "publicKeys", publicKeys: exports.PublicKeyIdentities.fromJSON(object.publicKeys) }
                    : undefined,
            tlogOptions: isSet(object.tlogOptions)
                ? exports.ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions)
                : undefined,
            ctlogOptions: isSet(object.ctlogOptions)
                ? exports.ArtifactVerificationOptions_CtlogOptions.fromJSON(object.ctlogOptions)
                : undefined,
            tsaOptions: isSet(object.tsaOptions)
                ? exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions)
                : undefined,
            integratedTsOptions: isSet(object.integratedTsOptions)
                ? exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions)
                : undefined,
            observerOptions: isSet(object.observerOptions)
                ? exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions)
                : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signers?.$case === "certificateIdentities") {
            obj.certificateIdentities = exports.CertificateIdentities.toJSON(message.signers.certificateIdentities);
        }
        else if (message.signers?.$case === "publicKeys") {
            obj.publicKeys = exports.PublicKeyIdentities.toJSON(message.signers.publicKeys);
        }
        if (message.tlogOptions !== undefined) {
            obj.tlogOptions = exports.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions);
        }
        if (message.ctlogOptions !== undefined) {
            obj.ctlogOptions = exports.ArtifactVerificationOptions_CtlogOptions.toJSON(message.ctlogOptions);
        }
        if (message.tsaOptions !== undefined) {
            obj.tsaOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions);
        }
        if (message.integratedTsOptions !== undefined) {
            obj.integratedTsOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions);
        }
        if (message.observerOptions !== undefined) {
            obj.observerOptions = exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions);
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TlogOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            performOnlineVerification: isSet(object.performOnlineVerification)
                ? globalThis.Boolean(object.performOnlineVerification)
                : false,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.performOnlineVerification !== false) {
            obj.performOnlineVerification = message.performOnlineVerification;
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_CtlogOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TimestampAuthorityOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_ObserverTimestampOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.Artifact = {
    fromJSON(object) {
        return {
            data: isSet(object.artifactUri)
                ? { $case: "artifactUri", artifactUri: globalThis.String(object.artifactUri) }
                : isSet(object.artifact)
                    ? { $case: "artifact", artifact: Buffer.from(bytesFromBase64(object.artifact)) }
                    : isSet(object.artifactDigest)
                        ? { $case: "artifactDigest", artifactDigest: sigstore_common_1.HashOutput.fromJSON(object.artifactDigest) }
                        : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.data?.$case === "artifactUri") {
            obj.artifactUri = message.data.artifactUri;
        }
        else if (message.data?.$case === "artifact") {
            obj.artifact = base64FromBytes(message.data.artifact);
        }
        else if (message.data?.$case === "artifactDigest") {
            obj.artifactDigest = sigstore_common_1.HashOutput.toJSON(message.data.artifactDigest);
        }
        return obj;
    },
};
exports.Input = {
    fromJSON(object) {
        return {
            artifactTrustRoot: isSet(object.artifactTrustRoot) ? sigstore_trustroot_1.TrustedRoot.fromJSON(object.artifactTrustRoot) : undefined,
            artifactVerificationOptions: isSet(object.artifactVerificationOptions)
                ? exports.ArtifactVerificationOptions.fromJSON(object.artifactVerificationOptions)
                : undefined,
            bundle: isSet(object.bundle) ? sigstore_bundle_1.Bundle.fromJSON(object.bundle) : undefined,
            artifact: isSet(object.artifact) ? exports.Artifact.fromJSON(object.artifact) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.artifactTrustRoot !== undefined) {
            obj.artifactTrustRoot = sigstore_trustroot_1.TrustedRoot.toJSON(message.artifactTrustRoot);
        }
        if (message.artifactVerificationOptions !== undefined) {
            obj.artifactVerificationOptions = exports.ArtifactVerificationOptions.toJSON(message.artifactVerificationOptions);
        }
        if (message.bundle !== undefined) {
            obj.bundle = sigstore_bundle_1.Bundle.toJSON(message.bundle);
        }
        if (message.artifact !== undefined) {
            obj.artifact = exports.Artifact.toJSON(message.artifact);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 9654:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__nccwpck_require__(4649), exports);
__exportStar(__nccwpck_require__(715), exports);
__exportStar(__nccwpck_require__(5334), exports);
__exportStar(__nccwpck_require__(5204), exports);
__exportStar(__nccwpck_require__(1997), exports);
__exportStar(__nccwpck_require__(9732), exports);


/***/ }),

/***/ 3835:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__nccwpck_require__(6764), exports);
__exportStar(__nccwpck_require__(381), exports);
__exportStar(__nccwpck_require__(4969), exports);
__exportStar(__nccwpck_require__(7543), exports);


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PolicyError = exports.VerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class BaseError extends Error {
    code;
    cause; /* eslint-disable-line @typescript-eslint/no-explicit-any */
    constructor({ code, message, cause, }) {
        super(message);
        this.code = code;
        this.cause = cause;
        this.name = this.constructor.name;
    }
}
class VerificationError extends BaseError {
}
exports.VerificationError = VerificationError;
class PolicyError extends BaseError {
}
exports.PolicyError = PolicyError;


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CertificateChainVerifier = void 0;
exports.verifyCertificateChain = verifyCertificateChain;
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
function verifyCertificateChain(timestamp, leaf, certificateAuthorities) {
    // Filter list of trusted CAs to those which are valid for the given
    // timestamp
    const cas = (0, trust_1.filterCertAuthorities)(certificateAuthorities, timestamp);
    /* eslint-disable-next-line @typescript-eslint/no-explicit-any */
    let error;
    for (const ca of cas) {
        try {
            const verifier = new CertificateChainVerifier({
                trustedCerts: ca.certChain,
                untrustedCert: leaf,
                timestamp,
            });
            return verifier.verify();
        }
        catch (err) {
            error = err;
        }
    }
    // If we failed to verify the certificate chain for all of the trusted
    // CAs, throw the last error we encountered.
    throw new error_1.VerificationError({
        code: 'CERTIFICATE_ERROR',
        message: 'Failed to verify certificate chain',
        cause: error,
    });
}
class CertificateChainVerifier {
    untrustedCert;
    trustedCerts;
    localCerts;
    timestamp;
    constructor(opts) {
        this.untrustedCert = opts.untrustedCert;
        this.trustedCerts = opts.trustedCerts;
        this.localCerts = dedupeCertificates([
            ...opts.trustedCerts,
            opts.untrustedCert,
        ]);
        this.timestamp = opts.timestamp;
    }
    verify() {
        // Construct certificate path from leaf to root
        const certificatePath = this.sort();
        // Perform validation checks on each certificate in the path
        this.checkPath(certificatePath);
        const validForDate = certificatePath.every((cert) => cert.validForDate(this.timestamp));
        if (!validForDate) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'certificate is not valid or expired at the specified date',
            });
        }
        // Return verified certificate path
        return certificatePath;
    }
    sort() {
        const leafCert = this.untrustedCert;
        // Construct all possible paths from the leaf
        let paths = this.buildPaths(leafCert);
        // Filter for paths which contain a trusted certificate
        paths = paths.filter((path) => path.some((cert) => this.trustedCerts.includes(cert)));
        if (paths.length === 0) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'no trusted certificate path found',
            });
        }
        // Find the shortest of possible paths
        /* istanbul ignore next */
        const path = paths.reduce((prev, curr) => prev.length < curr.length ? prev : curr);
        // Construct chain from shortest path
        // Removes the last certificate in the path, which will be a second copy
        // of the root certificate given that the root is self-signed.
        return [leafCert, ...path].slice(0, -1);
    }
    // Recursively build all possible paths from the leaf to the root
    buildPaths(certificate) {
        const paths = [];
        const issuers = this.findIssuer(certificate);
        if (issuers.length === 0) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'no valid certificate path found',
            });
        }
        for (let i = 0; i < issuers.length; i++) {
            const issuer = issuers[i];
            // Base case - issuer is self
            if (issuer.equals(certificate)) {
                paths.push([certificate]);
                continue;
            }
            // Recursively build path for the issuer
            const subPaths = this.buildPaths(issuer);
            // Construct paths by appending the issuer to each subpath
            for (let j = 0; j < subPaths.length; j++) {
                paths.push([issuer, ...subPaths[j]]);
            }
        }
        return paths;
    }
    // Return all possible issuers for the given certificate
    findIssuer(certificate) {
        let issuers = [];
        let keyIdentifier;
        // Exit early if the certificate is self-signed
        if (certificate.subject.equals(certificate.issuer)) {
            if (certificate.verify()) {
                return [certificate];
            }
        }
        // If the certificate has an authority key identifier, use that
        // to find the issuer
        if (certificate.extAuthorityKeyID) {
            keyIdentifier = certificate.extAuthorityKeyID.keyIdentifier;
            // TODO: Add support for authorityCertIssuer/authorityCertSerialNumber
            // though Fulcio doesn't appear to use these
        }
        // Find possible issuers by comparing the authorityKeyID/subjectKeyID
        // or issuer/subject. Potential issuers are added to the result array.
        this.localCerts.forEach((possibleIssuer) => {
            if (keyIdentifier) {
                /* istanbul ignore else */
                if (possibleIssuer.extSubjectKeyID) {
                    if (possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)) {
                        issuers.push(possibleIssuer);
                    }
                    return;
                }
            }
            // Fallback to comparing certificate issuer and subject if
            // subjectKey/authorityKey extensions are not present
            if (possibleIssuer.subject.equals(certificate.issuer)) {
                issuers.push(possibleIssuer);
            }
        });
        // Remove any issuers which fail to verify the certificate
        issuers = issuers.filter((issuer) => {
            try {
                return certificate.verify(issuer);
            }
            catch (ex) {
                /* istanbul ignore next - should never error */
                return false;
            }
        });
        return issuers;
    }
    checkPath(path) {
        /* istanbul ignore if */
        if (path.length < 1) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'certificate chain must contain at least one certificate',
            });
        }
        // Ensure that all certificates beyond the leaf are CAs
        const validCAs = path.slice(1).every((cert) => cert.isCA);
        if (!validCAs) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'intermediate certificate is not a CA',
            });
        }
        // Certificate's issuer must match the subject of the next certificate
        // in the chain
        for (let i = path.length - 2; i >= 0; i--) {
            /* istanbul ignore if */
            if (!path[i].issuer.equals(path[i + 1].subject)) {
                throw new error_1.VerificationError({
                    code: 'CERTIFICATE_ERROR',
                    message: 'incorrect certificate name chaining',
                });
            }
        }
        // Check pathlength constraints
        for (let i = 0; i < path.length; i++) {
            const cert = path[i];
            // If the certificate is a CA, check the path length
            if (cert.extBasicConstraints?.isCA) {
                const pathLength = cert.extBasicConstraints.pathLenConstraint;
                // The path length, if set, indicates how many intermediate
                // certificates (NOT including the leaf) are allowed to follow. The
                // pathLength constraint of any intermediate CA certificate MUST be
                // greater than or equal to it's own depth in the chain (with an
                // adjustment for the leaf certificate)
                if (pathLength !== undefined && pathLength < i - 1) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'path length constraint exceeded',
                    });
                }
            }
        }
    }
}
exports.CertificateChainVerifier = CertificateChainVerifier;
// Remove duplicate certificates from the array
function dedupeCertificates(certs) {
    for (let i = 0; i < certs.length; i++) {
        for (let j = i + 1; j < certs.length; j++) {
            if (certs[i].equals(certs[j])) {
                certs.splice(j, 1);
                j--;
            }
        }
    }
    return certs;
}


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = verifyPublicKey;
exports.Xq = verifyCertificate;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const certificate_1 = __nccwpck_require__(8412);
const sct_1 = __nccwpck_require__(1633);
const OID_FULCIO_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const OID_FULCIO_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
function verifyPublicKey(hint, timestamps, trustMaterial) {
    const key = trustMaterial.publicKey(hint);
    timestamps.forEach((timestamp) => {
        if (!key.validFor(timestamp)) {
            throw new error_1.VerificationError({
                code: 'PUBLIC_KEY_ERROR',
                message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`,
            });
        }
    });
    return { key: key.publicKey };
}
function verifyCertificate(leaf, timestamps, trustMaterial) {
    // Check that leaf certificate chains to a trusted CA
    let path = [];
    timestamps.forEach((timestamp) => {
        path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
    });
    return {
        scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
        signer: getSigner(path[0]),
    };
}
function getSigner(cert) {
    let issuer;
    const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);
    /* istanbul ignore next */
    if (issuerExtension) {
        issuer = issuerExtension.valueObj.subs?.[0]?.value.toString('ascii');
    }
    else {
        issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString('ascii');
    }
    const oids = cert.extensions.map((ext) => {
        const oid = ext.subs[0].toOID();
        return {
            oid: { id: oid.split('.').map(Number) },
            value: ext.subs[ext.subs.length - 1].value,
        };
    });
    const identity = {
        extensions: { issuer },
        subjectAlternativeName: cert.subjectAltName,
        oids,
    };
    return {
        key: core_1.crypto.createPublicKey(cert.publicKey),
        identity,
    };
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySCTs = verifySCTs;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
function verifySCTs(cert, issuer, ctlogs) {
    let extSCT;
    // Verifying the SCT requires that we remove the SCT extension and
    // re-encode the TBS structure to DER -- this value is part of the data
    // over which the signature is calculated. Since this is a destructive action
    // we create a copy of the certificate so we can remove the SCT extension
    // without affecting the original certificate.
    const clone = cert.clone();
    // Intentionally not using the findExtension method here because we want to
    // remove the the SCT extension from the certificate before calculating the
    // PreCert structure
    for (let i = 0; i < clone.extensions.length; i++) {
        const ext = clone.extensions[i];
        if (ext.subs[0].toOID() === core_1.EXTENSION_OID_SCT) {
            extSCT = new core_1.X509SCTExtension(ext);
            // Remove the extension from the certificate
            clone.extensions.splice(i, 1);
            break;
        }
    }
    // No SCT extension found to verify
    if (!extSCT) {
        return [];
    }
    // Found an SCT extension but it has no SCTs
    /* istanbul ignore if -- too difficult to fabricate test case for this */
    if (extSCT.signedCertificateTimestamps.length === 0) {
        return [];
    }
    // Construct the PreCert structure
    // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
    const preCert = new core_1.ByteStream();
    // Calculate hash of the issuer's public key
    const issuerId = core_1.crypto.digest('sha256', issuer.publicKey);
    preCert.appendView(issuerId);
    // Re-encodes the certificate to DER after removing the SCT extension
    const tbs = clone.tbsCertificate.toDER();
    preCert.appendUint24(tbs.length);
    preCert.appendView(tbs);
    // Calculate and return the verification results for each SCT
    return extSCT.signedCertificateTimestamps.map((sct) => {
        // Find the ctlog instance that corresponds to the SCT's logID
        const validCTLogs = (0, trust_1.filterTLogAuthorities)(ctlogs, {
            logID: sct.logID,
            targetDate: sct.datetime,
        });
        // See if the SCT is valid for any of the CT logs
        const verified = validCTLogs.some((log) => sct.verify(preCert.buffer, log.publicKey));
        if (!verified) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'SCT verification failed',
            });
        }
        return sct.logID;
    });
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.VR = getTSATimestamp;
__webpack_unused_export__ = getTLogTimestamp;
const tsa_1 = __nccwpck_require__(4472);
function getTSATimestamp(timestamp, data, timestampAuthorities) {
    (0, tsa_1.verifyRFC3161Timestamp)(timestamp, data, timestampAuthorities);
    return {
        type: 'timestamp-authority',
        logID: timestamp.signerSerialNumber,
        timestamp: timestamp.signingTime,
    };
}
function getTLogTimestamp(entry) {
    // Only entries with an inclusion promise provide a verifiable timestamp
    if (!entry.inclusionPromise) {
        return undefined;
    }
    return {
        type: 'transparency-log',
        logID: entry.logId.keyId,
        timestamp: new Date(Number(entry.integratedTime) * 1000),
    };
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const certificate_1 = __nccwpck_require__(8412);
const trust_1 = __nccwpck_require__(7822);
function verifyRFC3161Timestamp(timestamp, data, timestampAuthorities) {
    const signingTime = timestamp.signingTime;
    // Filter for CAs which were valid at the time of signing
    timestampAuthorities = (0, trust_1.filterCertAuthorities)(timestampAuthorities, signingTime);
    // Filter for CAs which match serial and issuer embedded in the timestamp
    timestampAuthorities = filterCAsBySerialAndIssuer(timestampAuthorities, {
        serialNumber: timestamp.signerSerialNumber,
        issuer: timestamp.signerIssuer,
    });
    // Check that we can verify the timestamp with AT LEAST ONE of the remaining
    // CAs
    const verified = timestampAuthorities.some((ca) => {
        try {
            verifyTimestampForCA(timestamp, data, ca);
            return true;
        }
        catch (e) {
            return false;
        }
    });
    if (!verified) {
        throw new error_1.VerificationError({
            code: 'TIMESTAMP_ERROR',
            message: 'timestamp could not be verified',
        });
    }
}
function verifyTimestampForCA(timestamp, data, ca) {
    const [leaf, ...cas] = ca.certChain;
    const signingKey = core_1.crypto.createPublicKey(leaf.publicKey);
    const signingTime = timestamp.signingTime;
    // Verify the certificate chain for the provided CA
    try {
        new certificate_1.CertificateChainVerifier({
            untrustedCert: leaf,
            trustedCerts: cas,
            timestamp: signingTime,
        }).verify();
    }
    catch (e) {
        throw new error_1.VerificationError({
            code: 'TIMESTAMP_ERROR',
            message: 'invalid certificate chain',
        });
    }
    // Check that the signing certificate's key can be used to verify the
    // timestamp signature.
    timestamp.verify(data, signingKey);
}
// Filters the list of CAs to those which have a leaf signing certificate which
// matches the given serial number and issuer.
function filterCAsBySerialAndIssuer(timestampAuthorities, criteria) {
    return timestampAuthorities.filter((ca) => ca.certChain.length > 0 &&
        core_1.crypto.bufferEqual(ca.certChain[0].serialNumber, criteria.serialNumber) &&
        core_1.crypto.bufferEqual(ca.certChain[0].issuer, criteria.issuer));
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LogCheckpoint = void 0;
exports.verifyCheckpoint = verifyCheckpoint;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
// Separator between the note and the signatures in a checkpoint
const CHECKPOINT_SEPARATOR = '\n\n';
// Checkpoint signatures are of the following form:
// "\u2013 <identity> <key_hint+signature_bytes>\n"
// where:
// - the prefix is an emdash (U+2014).
// - <identity> gives a human-readable representation of the signing ID.
// - <key_hint+signature_bytes> is the first 4 bytes of the SHA256 hash of the
//   associated public key followed by the signature bytes.
const SIGNATURE_REGEX = /\u2014 (\S+) (\S+)\n/g;
// Verifies the checkpoint value in the given tlog entry. There are two steps
// to the verification:
// 1. Verify that all signatures in the checkpoint can be verified against a
//    trusted public key
// 2. Verify that the root hash in the checkpoint matches the root hash in the
//    inclusion proof
// See: https://github.com/transparency-dev/formats/blob/main/log/README.md
function verifyCheckpoint(entry, tlogs) {
    const inclusionProof = entry.inclusionProof;
    const signedNote = SignedNote.fromString(inclusionProof.checkpoint.envelope);
    const checkpoint = LogCheckpoint.fromString(signedNote.note);
    // Verify that the signatures in the checkpoint are all valid
    if (!verifySignedNote(signedNote, tlogs)) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid checkpoint signature',
        });
    }
    return checkpoint;
}
// Verifies the signatures in the SignedNote. For each signature, the
// corresponding transparency log is looked up by the key hint and the
// signature is verified against the public key in the transparency log.
// Throws an error if any of the signatures are invalid.
function verifySignedNote(signedNote, tlogs) {
    const data = Buffer.from(signedNote.note, 'utf-8');
    return signedNote.signatures.some((signature) => {
        // Find the transparency log instance with the matching key hint
        const tlog = tlogs.find((tlog) => core_1.crypto.bufferEqual(tlog.logID.subarray(0, 4), signature.keyHint) &&
            // Match the signature name to the base URL of the tlog. The name is
            // attacker-controlled, so it MUST be compared as a literal substring
            // and never coerced into a RegExp (as String.prototype.match would).
            tlog.baseURL.includes(signature.name));
        if (!tlog) {
            return false;
        }
        return core_1.crypto.verify(data, tlog.publicKey, signature.signature);
    });
}
// SignedNote represents a signed note from a transparency log checkpoint. Consists
// of a body (or note) and one more signatures calculated over the body. See
// https://github.com/transparency-dev/formats/blob/main/log/README.md#signed-envelope
class SignedNote {
    note;
    signatures;
    constructor(note, signatures) {
        this.note = note;
        this.signatures = signatures;
    }
    // Deserialize a SignedNote from a string
    static fromString(envelope) {
        if (!envelope.includes(CHECKPOINT_SEPARATOR)) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'missing checkpoint separator',
            });
        }
        // Split the note into the header and the data portions at the separator
        const split = envelope.indexOf(CHECKPOINT_SEPARATOR);
        const header = envelope.slice(0, split + 1);
        const data = envelope.slice(split + CHECKPOINT_SEPARATOR.length);
        // Find all the signature lines in the data portion
        const matches = data.matchAll(SIGNATURE_REGEX);
        // Parse each of the matched signature lines into the name and signature.
        // The first four bytes of the signature are the key hint (should match the
        // first four bytes of the log ID), and the rest is the signature itself.
        const signatures = Array.from(matches, (match) => {
            const [, name, signature] = match;
            const sigBytes = Buffer.from(signature, 'base64');
            if (sigBytes.length < 5) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: 'malformed checkpoint signature',
                });
            }
            return {
                name,
                keyHint: sigBytes.subarray(0, 4),
                signature: sigBytes.subarray(4),
            };
        });
        if (signatures.length === 0) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'no signatures found in checkpoint',
            });
        }
        return new SignedNote(header, signatures);
    }
}
// LogCheckpoint represents a transparency log checkpoint. Consists of the
// following:
//  - origin: the name of the transparency log
//  - logSize: the size of the log at the time of the checkpoint
//  - logHash: the root hash of the log at the time of the checkpoint
//  - rest: the rest of the checkpoint body, which is a list of log entries
// See:
// https://github.com/transparency-dev/formats/blob/main/log/README.md#checkpoint-body
class LogCheckpoint {
    origin;
    logSize;
    logHash;
    rest;
    constructor(origin, logSize, logHash, rest) {
        this.origin = origin;
        this.logSize = logSize;
        this.logHash = logHash;
        this.rest = rest;
    }
    static fromString(note) {
        const lines = note.trimEnd().split('\n');
        if (lines.length < 3) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'too few lines in checkpoint header',
            });
        }
        const origin = lines[0];
        // logSize is attacker-controlled and parsed before any signature is
        // verified, so guard against BigInt() throwing an uncaught SyntaxError on
        // malformed input.
        let logSize;
        try {
            logSize = BigInt(lines[1]);
        }
        catch {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'invalid checkpoint log size',
            });
        }
        const rootHash = Buffer.from(lines[2], 'base64');
        const rest = lines.slice(3);
        return new LogCheckpoint(origin, logSize, rootHash, rest);
    }
}
exports.LogCheckpoint = LogCheckpoint;


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSE_API_VERSION_V1 = void 0;
exports.verifyDSSETLogBody = verifyDSSETLogBody;
exports.verifyDSSETLogBodyV2 = verifyDSSETLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
exports.DSSE_API_VERSION_V1 = '0.0.1';
// Compare the given dsse tlog entry to the given bundle
function verifyDSSETLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case exports.DSSE_API_VERSION_V1:
            return verifyDSSE001TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported dsse version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given dsse tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyDSSETLogBodyV2(tlogEntry, content) {
    const spec = tlogEntry.spec?.spec;
    if (!spec) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `missing dsse spec`,
        });
    }
    switch (spec.$case) {
        case 'dsseV002':
            return verifyDSSE002TLogBody(spec.dsseV002, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported version: ${spec.$case}`,
            });
    }
}
// Compare the given dsse v0.0.1 tlog entry to the given DSSE envelope.
function verifyDSSE001TLogBody(tlogEntry, content) {
    // Ensure the bundle's DSSE only contains a single signature
    if (tlogEntry.spec.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    const tlogSig = tlogEntry.spec.signatures[0].signature;
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64')))
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = tlogEntry.spec.payloadHash?.value || '';
    if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}
// Compare the given dsse v0.0.2 tlog entry to the given DSSE envelope.
function verifyDSSE002TLogBody(spec, content) {
    // Ensure the bundle's DSSE only contains a single signature
    if (spec.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    const tlogSig = spec.signatures[0].content;
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(tlogSig))
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = spec.payloadHash?.digest || Buffer.from('');
    if (!content.compareDigest(tlogHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HASHEDREKORD_API_VERSION_V1 = void 0;
exports.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
exports.verifyHashedRekordTLogBodyV2 = verifyHashedRekordTLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
exports.HASHEDREKORD_API_VERSION_V1 = '0.0.1';
// Compare the given hashedrekord tlog entry to the given bundle
function verifyHashedRekordTLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case exports.HASHEDREKORD_API_VERSION_V1:
            return verifyHashedrekord001TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported hashedrekord version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given hashedrekor tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyHashedRekordTLogBodyV2(tlogEntry, content) {
    const spec = tlogEntry.spec?.spec;
    if (!spec) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `missing dsse spec`,
        });
    }
    switch (spec.$case) {
        case 'hashedRekordV002':
            return verifyHashedrekord002TLogBody(spec.hashedRekordV002, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported version: ${spec.$case}`,
            });
    }
}
// Compare the given hashedrekord v0.0.1 tlog entry to the given message
// signature
function verifyHashedrekord001TLogBody(tlogEntry, content) {
    // Ensure that the bundles message signature matches the tlog entry
    const tlogSig = tlogEntry.spec.signature.content || '';
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature mismatch',
        });
    }
    // Ensure that the bundle's signed digest matches the tlog entry
    const tlogDigest = tlogEntry.spec.data.hash?.value || '';
    if (!content.compareSignedDigest(Buffer.from(tlogDigest, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'digest mismatch',
        });
    }
}
// Compare the given hashedrekord v0.0.2 tlog entry to the given message
// signature
function verifyHashedrekord002TLogBody(spec, content) {
    // Ensure that the bundles message signature matches the tlog entry
    const tlogSig = spec.signature?.content || Buffer.from('');
    if (!content.compareSignature(tlogSig)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature mismatch',
        });
    }
    // Ensure that the bundle's signed digest matches the tlog entry
    const tlogHash = spec.data?.digest || Buffer.from('');
    if (!content.compareSignedDigest(tlogHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'digest mismatch',
        });
    }
}


/***/ }),

/***/ 8218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = verifyTLogBody;
exports.QV = verifyTLogInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const v2_1 = __nccwpck_require__(3835);
const error_1 = __nccwpck_require__(6849);
const dsse_1 = __nccwpck_require__(7005);
const hashedrekord_1 = __nccwpck_require__(1484);
const intoto_1 = __nccwpck_require__(7703);
const checkpoint_1 = __nccwpck_require__(9266);
const merkle_1 = __nccwpck_require__(7046);
const set_1 = __nccwpck_require__(333);
// Verifies that the given tlog entry matches the supplied signature content.
function verifyTLogBody(entry, sigContent) {
    const { kind, version } = entry.kindVersion;
    // The canonicalized body is attacker-controlled; parse defensively so
    // malformed JSON yields a VerificationError rather than an uncaught
    // SyntaxError.
    let body;
    try {
        body = JSON.parse(entry.canonicalizedBody.toString('utf8'));
    }
    catch {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'invalid canonicalized body',
        });
    }
    // validate body
    if (kind !== body.kind || version !== body.apiVersion) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`,
        });
    }
    switch (kind) {
        case 'dsse':
            // Rekor V1 and V2 use incompatible types so we need to branch here based on version
            if (version == dsse_1.DSSE_API_VERSION_V1) {
                return (0, dsse_1.verifyDSSETLogBody)(body, sigContent);
            }
            else {
                const entryRekorV2 = v2_1.Entry.fromJSON(body);
                return (0, dsse_1.verifyDSSETLogBodyV2)(entryRekorV2, sigContent);
            }
        case 'intoto':
            return (0, intoto_1.verifyIntotoTLogBody)(body, sigContent);
        case 'hashedrekord':
            // Rekor V1 and V2 use incompatible types so we need to branch here based on version
            if (version == hashedrekord_1.HASHEDREKORD_API_VERSION_V1) {
                return (0, hashedrekord_1.verifyHashedRekordTLogBody)(body, sigContent);
            }
            else {
                const entryRekorV2 = v2_1.Entry.fromJSON(body);
                return (0, hashedrekord_1.verifyHashedRekordTLogBodyV2)(entryRekorV2, sigContent);
            }
        /* istanbul ignore next */
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported kind: ${kind}`,
            });
    }
}
function verifyTLogInclusion(entry, tlogAuthorities) {
    let inclusionVerified = false;
    if (isTLogEntryWithInclusionPromise(entry)) {
        (0, set_1.verifyTLogSET)(entry, tlogAuthorities);
        inclusionVerified = true;
    }
    if (isTLogEntryWithInclusionProof(entry)) {
        // Bind the claimed log ID to the authority that verifies the checkpoint.
        const matchingAuthorities = tlogAuthorities.filter((tlog) => tlog.logID.equals(entry.logId.keyId));
        const checkpoint = (0, checkpoint_1.verifyCheckpoint)(entry, matchingAuthorities);
        (0, merkle_1.verifyMerkleInclusion)(entry, checkpoint);
        inclusionVerified = true;
    }
    if (!inclusionVerified) {
        throw new error_1.VerificationError({
            code: 'TLOG_MISSING_INCLUSION_ERROR',
            message: 'inclusion could not be verified',
        });
    }
    return;
}
function isTLogEntryWithInclusionPromise(entry) {
    return entry.inclusionPromise !== undefined;
}
function isTLogEntryWithInclusionProof(entry) {
    return entry.inclusionProof !== undefined;
}


/***/ }),

/***/ 7703:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyIntotoTLogBody = verifyIntotoTLogBody;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
// Compare the given intoto tlog entry to the given bundle
function verifyIntotoTLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case '0.0.2':
            return verifyIntoto002TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported intoto version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given intoto v0.0.2 tlog entry to the given DSSE envelope.
function verifyIntoto002TLogBody(tlogEntry, content) {
    // Ensure the bundle's DSSE contains a single signature
    if (tlogEntry.spec.content.envelope.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    // Signature is double-base64-encoded in the tlog entry
    const tlogSig = base64Decode(tlogEntry.spec.content.envelope.signatures[0].sig);
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    }
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = tlogEntry.spec.content.payloadHash?.value || '';
    if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}
function base64Decode(str) {
    return Buffer.from(str, 'base64').toString('utf-8');
}


/***/ }),

/***/ 7046:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyMerkleInclusion = verifyMerkleInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const RFC6962_LEAF_HASH_PREFIX = Buffer.from([0x00]);
const RFC6962_NODE_HASH_PREFIX = Buffer.from([0x01]);
function verifyMerkleInclusion(entry, checkpoint) {
    const inclusionProof = entry.inclusionProof;
    // logIndex is attacker-controlled; parse defensively so malformed input
    // yields a VerificationError rather than an uncaught SyntaxError.
    let logIndex;
    try {
        logIndex = BigInt(inclusionProof.logIndex);
    }
    catch {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid inclusion proof log index',
        });
    }
    const treeSize = BigInt(checkpoint.logSize);
    if (logIndex < 0n || logIndex >= treeSize) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: `invalid index: ${logIndex}`,
        });
    }
    // Figure out which subset of hashes corresponds to the inner and border
    // nodes
    const { inner, border } = decompInclProof(logIndex, treeSize);
    if (inclusionProof.hashes.length !== inner + border) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid hash count',
        });
    }
    const innerHashes = inclusionProof.hashes.slice(0, inner);
    const borderHashes = inclusionProof.hashes.slice(inner);
    // The entry's hash is the leaf hash
    const leafHash = hashLeaf(entry.canonicalizedBody);
    // Chain the hashes belonging to the inner and border portions
    const calculatedHash = chainBorderRight(chainInner(leafHash, innerHashes, logIndex), borderHashes);
    // Calculated hash should match the root hash in the inclusion proof
    if (!core_1.crypto.bufferEqual(calculatedHash, checkpoint.logHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'calculated root hash does not match inclusion proof',
        });
    }
}
// Breaks down inclusion proof for a leaf at the specified index in a tree of
// the specified size. The split point is where paths to the index leaf and
// the (size - 1) leaf diverge. Returns lengths of the bottom and upper proof
// parts.
function decompInclProof(index, size) {
    const inner = innerProofSize(index, size);
    const border = onesCount(index >> BigInt(inner));
    return { inner, border };
}
// Computes a subtree hash for a node on or below the tree's right border.
// Assumes the provided proof hashes are ordered from lower to higher levels
// and seed is the initial hash of the node specified by the index.
function chainInner(seed, hashes, index) {
    return hashes.reduce((acc, h, i) => {
        if ((index >> BigInt(i)) & BigInt(1)) {
            return hashChildren(h, acc);
        }
        else {
            return hashChildren(acc, h);
        }
    }, seed);
}
// Computes a subtree hash for nodes along the tree's right border.
function chainBorderRight(seed, hashes) {
    return hashes.reduce((acc, h) => hashChildren(h, acc), seed);
}
function innerProofSize(index, size) {
    return bitLength(index ^ (size - BigInt(1)));
}
// Counts the number of ones in the binary representation of the given number.
// https://en.wikipedia.org/wiki/Hamming_weight
function onesCount(num) {
    return num.toString(2).split('1').length - 1;
}
// Returns the number of bits necessary to represent an integer in binary.
function bitLength(n) {
    if (n === 0n) {
        return 0;
    }
    return n.toString(2).length;
}
// Hashing logic according to RFC6962.
// https://datatracker.ietf.org/doc/html/rfc6962#section-2
function hashChildren(left, right) {
    return core_1.crypto.digest('sha256', RFC6962_NODE_HASH_PREFIX, left, right);
}
function hashLeaf(leaf) {
    return core_1.crypto.digest('sha256', RFC6962_LEAF_HASH_PREFIX, leaf);
}


/***/ }),

/***/ 333:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogSET = verifyTLogSET;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
// Verifies the SET for the given entry against the list of trusted
// transparency logs. Returns true if the SET can be verified against at least
// one of the trusted logs; otherwise, returns false.
function verifyTLogSET(entry, tlogs) {
    // Filter the list of tlog instances to only those which might be able to
    // verify the SET
    const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
        logID: entry.logId.keyId,
        targetDate: new Date(Number(entry.integratedTime) * 1000),
    });
    // Check to see if we can verify the SET against any of the valid tlogs
    const verified = validTLogs.some((tlog) => {
        // Re-create the original Rekor verification payload
        const payload = toVerificationPayload(entry);
        // Canonicalize the payload and turn into a buffer for verification
        const data = Buffer.from(core_1.json.canonicalize(payload), 'utf8');
        // Extract the SET from the tlog entry
        const signature = entry.inclusionPromise.signedEntryTimestamp;
        return core_1.crypto.verify(data, tlog.publicKey, signature);
    });
    if (!verified) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROMISE_ERROR',
            message: 'inclusion promise could not be verified',
        });
    }
}
// Returns a properly formatted "VerificationPayload" for one of the
// transaction log entires in the given bundle which can be used for SET
// verification.
function toVerificationPayload(entry) {
    const { integratedTime, logIndex, logId, canonicalizedBody } = entry;
    return {
        body: canonicalizedBody.toString('base64'),
        integratedTime: Number(integratedTime),
        logIndex: Number(logIndex),
        logID: logId.keyId.toString('hex'),
    };
}


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterCertAuthorities = filterCertAuthorities;
exports.filterTLogAuthorities = filterTLogAuthorities;
function filterCertAuthorities(certAuthorities, timestamp) {
    return certAuthorities.filter((ca) => {
        return ca.validFor.start <= timestamp && ca.validFor.end >= timestamp;
    });
}
// Filter the list of tlog instances to only those which match the given log
// ID and have public keys which are valid for the given integrated time.
function filterTLogAuthorities(tlogAuthorities, criteria) {
    return tlogAuthorities.filter((tlog) => {
        // If we're filtering by log ID and the log IDs don't match, we can't use
        // this tlog
        if (criteria.logID && !tlog.logID.equals(criteria.logID)) {
            return false;
        }
        // Check that the integrated time is within the validFor range
        return (tlog.validFor.start <= criteria.targetDate &&
            criteria.targetDate <= tlog.validFor.end);
    });
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterTLogAuthorities = exports.filterCertAuthorities = void 0;
exports.toTrustMaterial = toTrustMaterial;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const protobuf_specs_1 = __nccwpck_require__(9654);
const error_1 = __nccwpck_require__(6849);
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8640000000000000);
var filter_1 = __nccwpck_require__(9738);
Object.defineProperty(exports, "filterCertAuthorities", ({ enumerable: true, get: function () { return filter_1.filterCertAuthorities; } }));
Object.defineProperty(exports, "filterTLogAuthorities", ({ enumerable: true, get: function () { return filter_1.filterTLogAuthorities; } }));
function toTrustMaterial(root, keys) {
    const keyFinder = typeof keys === 'function' ? keys : keyLocator(keys);
    return {
        certificateAuthorities: root.certificateAuthorities.map(createCertAuthority),
        timestampAuthorities: root.timestampAuthorities.map(createCertAuthority),
        tlogs: root.tlogs.map(createTLogAuthority),
        ctlogs: root.ctlogs.map(createTLogAuthority),
        publicKey: keyFinder,
    };
}
function createTLogAuthority(tlogInstance) {
    const keyDetails = tlogInstance.publicKey.keyDetails;
    const keyType = keyDetails === protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256
        ? 'pkcs1'
        : 'spki';
    /* istanbul ignore next */
    return {
        baseURL: tlogInstance.baseUrl,
        logID: tlogInstance.checkpointKeyId
            ? tlogInstance.checkpointKeyId.keyId
            : tlogInstance.logId.keyId,
        publicKey: core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes, keyType),
        validFor: {
            start: tlogInstance.publicKey.validFor?.start || BEGINNING_OF_TIME,
            end: tlogInstance.publicKey.validFor?.end || END_OF_TIME,
        },
    };
}
function createCertAuthority(ca) {
    /* istanbul ignore next */
    return {
        certChain: ca.certChain.certificates.map((cert) => {
            return core_1.X509Certificate.parse(Buffer.from(cert.rawBytes));
        }),
        validFor: {
            start: ca.validFor?.start || BEGINNING_OF_TIME,
            end: ca.validFor?.end || END_OF_TIME,
        },
    };
}
function keyLocator(keys) {
    return (hint) => {
        const key = (keys || {})[hint];
        if (!key) {
            throw new error_1.VerificationError({
                code: 'PUBLIC_KEY_ERROR',
                message: `key not found: ${hint}`,
            });
        }
        return {
            publicKey: core_1.crypto.createPublicKey(key.rawBytes),
            validFor: (date) => {
                /* istanbul ignore next */
                return ((key.validFor?.start || BEGINNING_OF_TIME) <= date &&
                    (key.validFor?.end || END_OF_TIME) >= date);
            },
        };
    };
}


/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8278:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9731);
/* harmony import */ var _github_actions_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1065);
/* harmony import */ var _github_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8923);
/* harmony import */ var _github_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2149);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9856);





const log = (0,_github_actions_log_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsLog */ ._)();
await (0,_github_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(log, () => (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .sign */ ._)((0,_github_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)(), _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH, log));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ main_sign)
});

;// CONCATENATED MODULE: ./lib/github/event.js
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** In these, runs started by Dependabot have few rights unless the workflow asks for more. */
const DEPENDABOT_EVENTS = [...PULL_REQUEST_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
/**
 * Tells runs that have no OIDC token, in events where that is no mistake (docs.github.com, "Dependabot on GitHub
 * Actions", "Events that trigger workflows"). A run that has a token is none of them, whoever started it.
 */
async function untrustedEvent({ eventName = '', eventPayload, actor, idTokenRequest, }) {
    if (idTokenRequest)
        return undefined;
    if (actor === 'dependabot[bot]' && DEPENDABOT_EVENTS.includes(eventName))
        return DEPENDABOT;
    if (!PULL_REQUEST_EVENTS.includes(eventName))
        return undefined;
    return isFromFork((await eventPayload()) ?? {}) ? FORK : undefined;
}
/** A fork that was deleted meanwhile is null. What cannot be read is no fork: nothing is skipped for it. */
function isFromFork({ pull_request: pullRequest }) {
    const [head, base] = [pullRequest?.head?.repo, pullRequest?.base?.repo?.full_name];
    if (typeof base !== 'string')
        return false;
    if (head === null)
        return true;
    return typeof head?.full_name === 'string' && head.full_name.toLowerCase() !== base.toLowerCase();
}
const DEPENDABOT = {
    kind: 'dependabot',
    reason: 'this run of Dependabot has no OIDC token, since its workflow does not ask for "id-token: write"',
};
const FORK = {
    kind: 'fork-pull-request',
    reason: 'pull requests from forks get no OIDC token',
};

// EXTERNAL MODULE: ./lib/github/job-summary.js
var job_summary = __nccwpck_require__(6721);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/task/sign/attach-all.js + 1 modules
var attach_all = __nccwpck_require__(1380);
// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __nccwpck_require__(4966);
// EXTERNAL MODULE: ./lib/http/network-error.js
var network_error = __nccwpck_require__(1281);
// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __nccwpck_require__(1146);
// EXTERNAL MODULE: ./lib/sigstore/fulcio.js
var fulcio = __nccwpck_require__(5676);
// EXTERNAL MODULE: ./lib/sigstore/log.js
var log = __nccwpck_require__(7488);
// EXTERNAL MODULE: ./lib/sigstore/timestamp.js
var timestamp = __nccwpck_require__(2130);
;// CONCATENATED MODULE: ./lib/task/sign/outage.js







const TOO_MANY = 429;
const SERVICES = [id_token/* TOKEN_SERVICE */.w8, fulcio/* CA_SERVICE */.V, log/* LOG_SERVICE */.pw, timestamp/* TIMESTAMP_SERVICE */.X];
/** What vouches for a signature that a key made as well. */
const WITNESSES = [log/* LOG_SERVICE */.pw, timestamp/* TIMESTAMP_SERVICE */.X];
/**
 * The outage that a failure is: a service of Sigstore, or the issuer of its tokens, gave no usable answer for as long
 * as it was given. A refusal is none, nor is a registry that is down: a limit for this client (429), a name that nobody
 * knows and a proxy that does not let pass are the user's to mend, and would have a key sign each time until they are.
 */
function outageIn(error) {
    if (!(error instanceof failure/* Failure */.HR))
        return undefined;
    const { code, message } = error;
    if (code === 'log-withholds-entries')
        return { service: log/* LOG_SERVICE */.pw, code, message };
    if (!(error instanceof unavailable/* Unavailable */.$) || !SERVICES.includes(error.service))
        return undefined;
    if (error.answer?.status === TOO_MANY || (0,network_error/* isRefusedByNetwork */.a)(error.cause))
        return undefined;
    return { service: error.service, code, message };
}
/** Whether a key can do without the service, once nothing is recorded. */
function isOfWitness({ service }) {
    return WITNESSES.includes(service);
}
function isOfTimestamps({ service }) {
    return service === timestamp/* TIMESTAMP_SERVICE */.X;
}

// EXTERNAL MODULE: ./lib/attach/admission.js
var admission = __nccwpck_require__(5136);
// EXTERNAL MODULE: ./lib/github/environment.js + 1 modules
var github_environment = __nccwpck_require__(8923);
// EXTERNAL MODULE: ./lib/sigstore/claims.js
var sigstore_claims = __nccwpck_require__(1061);
// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __nccwpck_require__(2106);
// EXTERNAL MODULE: ./lib/shared/settle.js
var settle = __nccwpck_require__(2034);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __nccwpck_require__(5482);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __nccwpck_require__(7918);
// EXTERNAL MODULE: ./lib/engine/kyverno/facts.js
var facts = __nccwpck_require__(6372);
// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __nccwpck_require__(7906);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __nccwpck_require__(6961);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __nccwpck_require__(5395);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var lookup_bundles = __nccwpck_require__(7041);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __nccwpck_require__(261);
// EXTERNAL MODULE: ./lib/oci/tag-update.js + 4 modules
var tag_update = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __nccwpck_require__(6652);
// EXTERNAL MODULE: ./lib/sigstore/bundle.js + 1 modules
var bundle = __nccwpck_require__(9403);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __nccwpck_require__(2406);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
// EXTERNAL MODULE: ./lib/attach/signable.js + 2 modules
var attach_signable = __nccwpck_require__(9200);
;// CONCATENATED MODULE: ./lib/attach/own-artifacts.js




/** A digest with more than these beside it is hostile or broken: no cluster would look at them all. */
const MAX_CANDIDATES = 200;
const AT_ONCE = 8;
/**
 * Which artifact stands for each signable at one digest in one repository and one layout. What is there
 * already stays: another run of ours may have named it in its outputs. Two that are there and say the same
 * merge: the earliest signed time stays, ties by key, so that all writers agree.
 */
class OwnArtifacts {
    foreign = [];
    #owner;
    #signables;
    #ours = new Map();
    #standing = new Map();
    /** By key: the bytes that a layout stores. */
    #stored = new Map();
    #seen = new Set();
    #lost = new Set();
    /** When this identity signed something else of a type. */
    #others = new Map();
    constructor(owner, signables) {
        this.#owner = owner;
        this.#signables = signables;
    }
    /**
     * Fetches and judges candidates not seen before, up to a limit, those first that were listed last: the newest.
     * Resolves to true when there were any.
     */
    async consider(candidates) {
        const fresh = candidates
            .filter(({ key }) => !this.#seen.has(key))
            .reverse()
            .slice(0, Math.max(0, MAX_CANDIDATES - this.#seen.size));
        for (const { key } of fresh)
            this.#seen.add(key);
        const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
        await Promise.all(fresh.map((candidate) => limit(() => this.#judge(candidate))));
        return fresh.length > 0;
    }
    /** Enters an artifact of ours that is not there yet: it stands until one is found that is. */
    offer(own, stored) {
        this.#seen.add(own.key);
        this.#enter(own, stored);
        if (!this.#standing.has(own.signable))
            this.#standing.set(own.signable, own);
    }
    /** Chooses what stands, now that `present` are the keys of what is there, all of it considered. */
    settle(present) {
        const lost = new Set();
        const here = present.flatMap((key) => this.#ours.get(key) ?? []);
        for (const signable of this.#signables) {
            const [earliest, ...others] = here.filter((own) => own.signable === signable).sort(bySignedTime);
            if (earliest)
                this.#standing.set(signable, earliest);
            for (const own of others)
                lost.add(own.key);
        }
        this.#lost = lost;
    }
    standing(signable) {
        return this.#standing.get(signable);
    }
    /** When this identity last signed something else of the same type; undefined: nothing is there, or no time. */
    otherOf({ predicateType }) {
        return this.#others.get(predicateType);
    }
    /** One of ours, as it is stored. */
    stored({ key }) {
        const stored = this.#stored.get(key);
        if (stored === undefined)
            throw new Error(`no longer held: ${key}`);
        return stored;
    }
    /** Lets go of what is stored; which artifacts stand is known still. */
    release() {
        this.#ours.clear();
        this.#stored.clear();
    }
    /** In the order of the signables, whichever log entry came first. */
    all() {
        return this.#signables.flatMap((signable) => this.#standing.get(signable) ?? []);
    }
    /** Keys of those of ours that are there and must not stay beside the one that stands. */
    get lost() {
        return this.#lost;
    }
    #enter(own, stored) {
        this.#ours.set(own.key, own);
        this.#stored.set(own.key, stored);
    }
    #noteOther(artifact, { signedAt }) {
        const type = predicateTypeOf(artifact);
        const known = this.#others.get(type);
        if (signedAt && (known === undefined || known < signedAt))
            this.#others.set(type, signedAt);
    }
    async #judge(candidate) {
        const fetched = await fetchOrSkip(candidate);
        if (!fetched)
            return;
        const { artifact, stored } = fetched;
        const { key, digest } = candidate;
        const verdict = this.#owner.judge(artifact);
        if (verdict.kind === 'rejected')
            return;
        if (verdict.kind === 'ours') {
            const { verified } = verdict;
            const signable = this.#signables.find((candidate) => (0,attach_signable/* saysTheSame */.Yq)(candidate, verified.payload));
            if (signable)
                this.#enter({ signable, artifact, verified, key, digest, reused: true }, stored);
            else
                this.#noteOther(artifact, verified);
        }
        else if (verdict.kind === 'other-source') {
            this.#noteOther(artifact, verdict.verified);
        }
        else {
            const { san } = verdict.verified.identity;
            const sameType = this.#signables.find((candidate) => candidate.predicateType === predicateTypeOf(artifact));
            if (sameType)
                this.foreign.push({ predicateType: sameType.predicateType, san });
        }
    }
}
/** What has no trusted time comes last. */
function bySignedTime(a, b) {
    const [first, second] = [a, b].map(({ verified }) => verified.signedAt?.getTime() ?? Number.MAX_SAFE_INTEGER);
    const difference = (first ?? 0) - (second ?? 0);
    return difference === 0 && a.key !== b.key ? (a.key < b.key ? -1 : 1) : difference;
}
/** Malformed content of others is nothing to this run, and what is more than can be read; a registry that fails is. */
async function fetchOrSkip(candidate) {
    try {
        return await candidate.fetch();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && (error.class === 'malformed' || error.class === 'limit'))
            return undefined;
        throw error;
    }
}
function predicateTypeOf({ content }) {
    if (content.kind === 'simple-signing')
        return null;
    return (0,json/* textOf */.b6)((0,json/* objectIn */.D7)(content.envelope.payload)?.predicateType);
}

// EXTERNAL MODULE: ./lib/attach/publish-tag.js
var publish_tag = __nccwpck_require__(8087);
;// CONCATENATED MODULE: ./lib/attach/bundle-layout.js














/** From so many bundles beside one digest on, the run warns: halfway to where Kyverno stops. */
const CROWDED = facts/* MAX_REFERRERS */.OB / 2;
/**
 * How long a manifest that is listed may be missing, in milliseconds: some registries list what another run has just
 * pushed before they serve it. Taken for gone, its bundle would be signed and attached a second time.
 */
const LISTED_LAG_MS = 500;
/** The bundle layout at one place: bundle manifests as referrers, and the `sha256-<hex>` index. */
class BundleLayout {
    name = 'bundle';
    place;
    own;
    #types;
    #run;
    #log;
    /** Digests of all manifests that were ever listed beside the image: these are not put again. */
    #listed = new Set();
    /** Digests of manifests that the index names and the registry no longer has: they are dropped from the index. */
    #dead = new Set();
    /** The last answer of the referrers API; undefined where what is listed is nothing that this project can read. */
    #api;
    /** The `sha256-<hex>` index as it was read last. */
    #index;
    /** The index as read while the manifests were put: only where no referrers API can make the index superfluous. */
    #ahead;
    /** Whether every PUT of a manifest was answered with `OCI-Subject`: the registry takes them for referrers. */
    #areReferrers = false;
    constructor(place, owner, signables, log) {
        this.place = place;
        this.own = new OwnArtifacts(owner, signables);
        this.#types = new Set(signables.map((signable) => signable.predicateType));
        this.#run = owner.claimedRun;
        this.#log = log;
        this.#api = place.existing.bundles?.api;
        this.#index = place.existing.bundles?.index;
    }
    async findOwn() {
        const { bundles } = this.place.existing;
        if (bundles)
            await this.#consider((0,lookup_bundles/* everyBundle */.Ci)(bundles));
    }
    offer(own) {
        const { signable, artifact, verified } = own;
        const bytes = Buffer.from((0,bundle/* bundleJson */.VN)(artifact));
        const stored = (0,bundle_manifest/* storeBundle */.AG)(this.place.descriptor, bytes, String(signable.predicateType), verified.signedAt, this.#run);
        const { digest } = stored.descriptor;
        this.own.offer({ ...own, key: digest, digest }, stored);
    }
    async store() {
        await this.#putBlobs();
        if (this.#api?.supported)
            await this.#listAgain();
        const [ahead, answers] = await Promise.all([
            this.#api?.supported ? undefined : (0,tag_update/* readTag */.z)(() => this.#readIndex()),
            Promise.all(this.#unstored().map((own) => this.#putManifest(own))),
        ]);
        this.#ahead = ahead;
        this.#areReferrers = answers.every((known) => known);
    }
    /** Readers find bundles by the referrers API or, where that does not list ours, by the index. */
    async publish() {
        const isListed = this.#areReferrers && this.#api?.supported && (await this.#areListed());
        if (!isListed)
            await this.#updateIndex();
    }
    async readAgain(own) {
        const { registry, subject } = this.place;
        const { bundle } = this.own.stored(own);
        const { path } = subject.repository;
        const found = await (0,lookup_bundles/* fetchBundle */.L2)(registry, path, subject.digest, own.digest, (0,subject_digest/* sha256Digest */.sI)(bundle));
        return found && { artifact: found.artifact, isAsWritten: found.stored.bundle.equals(bundle) };
    }
    known() {
        const index = [(0,tags/* indexTag */.HF)(this.place.subject.digest), this.#index];
        const bundles = this.own.all().map((own) => this.own.stored(own));
        return {
            manifests: new Map([
                index,
                ...bundles.map(({ descriptor, manifest: bytes }) => [descriptor.digest, { descriptor, bytes, etag: undefined }]),
            ]),
            blobs: new Map(bundles.map(({ bundle }) => [(0,subject_digest/* sha256Digest */.sI)(bundle), bundle])),
            ...(this.#api && { referrers: this.#api }),
        };
    }
    release() {
        this.own.release();
        this.#api = undefined;
        this.#index = undefined;
        this.#ahead = undefined;
    }
    /** Says what verifiers may stumble over later: many bundles, and duplicates of ours. */
    async review() {
        if (!this.#api)
            return;
        const listing = (0,lookup_bundles/* bundleListing */.Xc)(this.#api, this.#index);
        const name = (0,subject_repository/* nameOf */.Vb)(this.place.subject.repository);
        const count = (0,lookup_bundles/* everyBundle */.Ci)(listing).length;
        if (count >= CROWDED) {
            this.#log.warning(`${name}: ${count} bundles beside one digest; Kyverno stops at ${facts/* MAX_REFERRERS */.OB}`);
        }
        // An index is merged; what a referrers API lists twice, simultaneous runs put there, and nothing removes it.
        await this.#consider(listing.throughApi);
        const twice = listing.throughApi
            .filter(({ digest }) => this.own.lost.has(digest))
            .map(({ digest }) => digest);
        if (twice.length === 0)
            return;
        this.#log.warning(`${name}: runs at the same moment attached the same twice; delete ${twice.join(', ')} if it matters`);
    }
    /** Another run may have attached the same since it was listed: what a referrers API lists cannot be taken back. */
    async #listAgain() {
        await this.#consider((await this.#askApi()).descriptors);
    }
    async #askApi() {
        const { registry, subject } = this.place;
        this.#api = await registry.referrers(subject.repository.path, subject.digest);
        return this.#api;
    }
    #unstored() {
        return this.own.all().filter((own) => !this.#listed.has(own.key));
    }
    async #putBlobs() {
        const unstored = this.#unstored();
        if (unstored.length === 0)
            return;
        const { registry, subject } = this.place;
        const blobs = [...unstored.map((own) => this.own.stored(own).bundle), bundle_manifest/* EMPTY_BLOB */.u];
        await Promise.all(blobs.map((blob) => registry.putBlob(subject.repository.path, blob, this.place.takeUpload())));
    }
    /** Resolves to true when the registry says that it knows the manifest as a referrer. */
    async #putManifest(own) {
        const { registry, subject } = this.place;
        const { manifest, descriptor } = this.own.stored(own);
        const { path } = subject.repository;
        const answer = await registry.putManifest(path, descriptor.digest, descriptor.mediaType, manifest);
        return answer.ociSubject === subject.digest;
    }
    /**
     * Whether the referrers API lists all that this run stored. olareg has been seen to list only one of two manifests that were
     * put at the same moment: what is missing is put again, one after the other.
     */
    async #areListed() {
        const missing = await this.#unlisted();
        for (const own of missing)
            await this.#putManifest(own);
        const areListed = missing.length === 0 || (await this.#unlisted()).length === 0;
        return areListed && this.place.besides.every(({ digest }) => this.#isListed(digest));
    }
    async #unlisted() {
        await this.#askApi();
        return this.own.all().filter((own) => !this.#isListed(own.key));
    }
    #isListed(wanted) {
        return this.#api?.descriptors.some(({ digest }) => digest === wanted) ?? false;
    }
    async #readIndex() {
        const { registry, subject } = this.place;
        const index = await (0,lookup_bundles/* getIndex */.Dx)(registry, subject.repository.path, subject.digest);
        this.#index = index;
        return index;
    }
    async #updateIndex() {
        const content = {
            tag: (0,tags/* indexTag */.HF)(this.place.subject.digest),
            mediaType: media_types/* IMAGE_INDEX */.L$,
            read: () => this.#readIndex(),
            prepare: (current) => this.#consider(current ? (0,referrers_index/* readIndex */.vY)(current) : []),
            change: (current) => (0,referrers_index/* changeIndex */.VN)(current, {
                entries: [...this.place.besides, ...this.own.all().map((own) => this.own.stored(own).descriptor)],
                drop: new Set([...this.own.lost, ...this.#dead]),
            }),
            dropDead: (current) => this.#findDead(current ? (0,referrers_index/* readIndex */.vY)(current) : []),
        };
        await (0,publish_tag/* publishTag */.q)(this.place, content, this.#log, this.#ahead);
    }
    /**
     * The registry refused the index because something in it is missing: finds out what, for the next attempt.
     * @throws Failure `index-refused` when nothing is
     */
    async #findDead(entries) {
        const { registry, subject } = this.place;
        const heads = await Promise.all(entries.map(({ digest }) => registry.headManifest(subject.repository.path, digest)));
        const dead = entries.filter((_, position) => !heads[position]).map(({ digest }) => digest);
        if (dead.length === 0) {
            throw new failure/* Failure */.HR({
                class: 'conflict',
                code: 'index-refused',
                what: `${subject.repository.registry} refuses the index ${(0,tags/* indexTag */.HF)(subject.digest)}: it says that a manifest in it is missing, but each one is there`,
                why: 'the registry has not yet settled, or checks something that it does not say',
                fix: 'run the step again',
            });
        }
        this.#dead = new Set([...this.#dead, ...dead]);
        this.#log.warning(`dropped from ${(0,tags/* indexTag */.HF)(subject.digest)}, their manifests are gone: ${dead.join(', ')}`);
    }
    async #consider(descriptors) {
        const { bounded, subject } = this.place;
        const listed = descriptors.map(({ digest }) => digest);
        for (const digest of listed)
            this.#listed.add(digest);
        const candidates = descriptors
            .filter((entry) => (0,referrers_index/* mayBeBundle */.HW)(entry) && this.#mayBeOurs(entry))
            .map((entry) => ({
            key: entry.digest,
            digest: entry.digest,
            fetch: () => (0,eventually/* eventually */.u)(() => (0,lookup_bundles/* fetchBundle */.L2)(bounded, subject.repository.path, subject.digest, entry.digest), (0,bundle_manifest/* claimedPredicateType */.X4)(entry) === undefined ? 0 : LISTED_LAG_MS),
        }));
        const tookRequests = await this.own.consider(candidates);
        this.own.settle(listed);
        return tookRequests;
    }
    #mayBeOurs(entry) {
        const type = (0,bundle_manifest/* claimedPredicateType */.X4)(entry);
        return type === undefined || this.#types.has(type);
    }
}

// EXTERNAL MODULE: ./lib/attach/layout-name.js
var layout_name = __nccwpck_require__(5731);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-artifact.js
var legacy_artifact = __nccwpck_require__(3584);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __nccwpck_require__(9187);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __nccwpck_require__(325);
;// CONCATENATED MODULE: ./lib/attach/legacy-layout.js










/** cosign's legacy layout at one place: the layers under the `.sig` or the `.att` tag of the digest. */
class LegacyLayout {
    place;
    name;
    own;
    /** Predicate types of what this run attests. */
    #types;
    /** Whether what has no certificate can be ours. */
    #run;
    #hasKey;
    #log;
    /** Digests of configs that are stored: each version of the manifest has its own. */
    #configs = new Set();
    /** Whether blobs were written again because the registry missed one of the manifest's. */
    #restored = false;
    /** What is under the tag, as it was read last. */
    #manifest;
    /** The tag as it was read while the blobs were written. */
    #ahead;
    constructor(place, name, owner, signables, log) {
        this.place = place;
        this.name = name;
        this.own = new OwnArtifacts(owner, signables);
        this.#types = new Set(signables.map((signable) => signable.predicateType));
        this.#hasKey = owner.hasKey;
        this.#run = owner.claimedRun;
        this.#log = log;
    }
    async findOwn() {
        await this.#consider(this.#listed());
    }
    offer(own) {
        const stored = (0,legacy_artifact/* storeLegacy */.b5)(own.artifact, own.signable.predicateType ?? undefined, this.#run);
        this.own.offer({ ...own, key: (0,legacy_manifest/* layerKey */.n3)(stored.layer), digest: stored.layer.digest }, stored);
    }
    /** Writes our layers, and the config of the manifest as it will be if nobody changes the tag before. */
    async store() {
        const { registry, subject, existing } = this.place;
        const here = new Set(this.#listed().map(legacy_manifest/* layerKey */.n3));
        const missing = this.own.all().filter((own) => !here.has(own.key));
        const [ahead] = await Promise.all([
            (0,tag_update/* readTag */.z)(() => this.#readTag()),
            ...missing.map((own) => registry.putBlob(subject.repository.path, this.own.stored(own).content, this.place.takeUpload())),
            this.#putConfig(existing[this.name]?.bytes),
        ]);
        this.#ahead = ahead;
    }
    /** Adds our layers to the manifest under the tag. */
    async publish() {
        const content = {
            tag: (0,tags/* legacyTag */.w_)(this.place.subject.digest, this.name),
            mediaType: media_types/* IMAGE_MANIFEST */.MS,
            read: () => this.#readTag(),
            prepare: async (current) => (await this.#consider(current ? (0,legacy_manifest/* readLegacy */.Od)(current, this.name) : [])) ||
                (await this.#putConfig(current)),
            change: (current) => this.#change(current)?.manifest,
            dropDead: () => this.#restoreBlobs(),
        };
        await (0,publish_tag/* publishTag */.q)(this.place, content, this.#log, this.#ahead);
    }
    async readAgain(own) {
        const { registry, subject } = this.place;
        const { layer, content } = this.own.stored(own);
        const found = await (0,legacy/* fetchLayer */.Ky)(registry, subject.repository.path, this.name, layer);
        return found && { artifact: found.artifact, isAsWritten: found.content.equals(content) };
    }
    known() {
        const tag = (0,tags/* legacyTag */.w_)(this.place.subject.digest, this.name);
        const layers = this.own.all().map((own) => this.own.stored(own));
        return {
            manifests: new Map([[tag, this.#manifest]]),
            blobs: new Map(layers.map(({ layer, content }) => [layer.digest, content])),
        };
    }
    release() {
        this.own.release();
        this.#manifest = undefined;
        this.#ahead = undefined;
    }
    async #readTag() {
        const { registry, subject } = this.place;
        this.#manifest = await registry.getManifest(subject.repository.path, (0,tags/* legacyTag */.w_)(subject.digest, this.name));
        return this.#manifest;
    }
    #listed() {
        const manifest = this.place.existing[this.name];
        return manifest ? (0,legacy_manifest/* readLegacy */.Od)(manifest.bytes, this.name) : [];
    }
    #change(current) {
        const layers = this.own.all().map((own) => this.own.stored(own).layer);
        return (0,legacy_manifest/* changeLegacy */.aR)(current, { layers, drop: this.own.lost });
    }
    /**
     * The config lists every layer, so that each version of the manifest needs its own. Resolves to true when it had
     * to be uploaded.
     */
    async #putConfig(current) {
        const config = this.#change(current)?.config;
        if (!config || this.#configs.has((0,subject_digest/* sha256Digest */.sI)(config)))
            return false;
        const { registry, subject } = this.place;
        this.#configs.add(await registry.putBlob(subject.repository.path, config));
        return true;
    }
    /**
     * The registry misses a blob of the manifest: ours are written again, those of others cannot be.
     * @throws Failure `layer-blob-missing`
     */
    async #restoreBlobs() {
        const { registry, subject } = this.place;
        if (this.#restored)
            throw layerMissing(this.place, this.name);
        this.#restored = true;
        this.#configs.clear();
        await Promise.all(this.own.all().map((own) => registry.putBlob(subject.repository.path, this.own.stored(own).content)));
    }
    async #consider(layers) {
        const { bounded, subject } = this.place;
        const candidates = layers
            .filter((layer) => this.#mayMatter(layer))
            .map((layer) => {
            const fetch = async () => {
                const found = await (0,legacy/* fetchLayer */.Ky)(bounded, subject.repository.path, this.name, layer);
                return found && { artifact: found.artifact, stored: found };
            };
            return { key: (0,legacy_manifest/* layerKey */.n3)(layer), digest: layer.digest, fetch };
        });
        const tookRequests = await this.own.consider(candidates);
        this.own.settle(layers.map(legacy_manifest/* layerKey */.n3));
        return tookRequests;
    }
    /** Layers of other types are left unread, and those signed with a key where this run has none. */
    #mayMatter(layer) {
        const isOurType = this.name === 'sig' || this.#types.has((0,legacy_artifact/* claimedLayerType */.x3)(layer));
        return isOurType && (this.#hasKey || (0,legacy_artifact/* claimedCertificate */.J0)(layer) !== undefined);
    }
}
function layerMissing({ subject }, suffix) {
    return new failure/* Failure */.HR({
        class: 'conflict',
        code: 'layer-blob-missing',
        what: `${subject.repository.registry} refuses to add to ${(0,tags/* legacyTag */.w_)(subject.digest, suffix)}: a blob of somebody else's signature in it is gone`,
        why: 'a clean-up removed the blob but left the tag that names it',
        fix: `delete the tag ${(0,tags/* legacyTag */.w_)(subject.digest, suffix)}, or set signature-format: bundle`,
    });
}

// EXTERNAL MODULE: ./lib/attach/unless-foreign.js
var unless_foreign = __nccwpck_require__(9918);
;// CONCATENATED MODULE: ./lib/attach/attestation.js










/** The layouts, in the order in which they are told of. */
const LAYOUTS = ['bundle', 'sig', 'att'];
/**
 * What a run signs about one digest, wherever it is attached. Reuses what is ours anywhere, in any layout, before it
 * signs: what is signed once for a digest serves all layouts that can hold it, and every registry.
 */
class Attestation {
    places;
    /** Whether it is about an image that people run, and not about a file that belongs to one. */
    isOfImage;
    /** Predicate types of what is signed. */
    types;
    #wants;
    /** Everything that can hold a signable, at all places where it belongs. */
    #holders = new Map();
    #formats;
    #log;
    constructor({ target, places }, options) {
        const { digest, name, isFile = false } = target;
        this.#formats = options.formats;
        this.#log = options.log;
        this.isOfImage = !isFile;
        this.#wants = isFile ? [] : wantsOf(options.signables);
        const wanted = options.signables.filter(({ layouts }) => layouts.some((layout) => (0,layout_name/* isWritten */.Q)(layout, options.formats)));
        this.types = wanted.map(({ predicateType }) => predicateType);
        const shared = new Map(wanted.filter(({ per }) => per === 'digest').map((kind) => [kind, (0,attach_signable/* signableOf */.hO)(kind, name, digest)]));
        this.places = places.map((place) => {
            const repository = (0,subject_repository/* nameOf */.Vb)(place.image.repository);
            const signables = wanted.map((kind) => shared.get(kind) ?? (0,attach_signable/* signableOf */.hO)(kind, repository, digest));
            return this.#layoutsOf(place, signables, options);
        });
    }
    #layoutsOf(place, signables, options) {
        const layouts = LAYOUTS.flatMap((name) => {
            const held = signables.filter((signable) => signable.layouts.includes(name));
            if (held.length === 0)
                return [];
            const layout = createLayout(name, place, held, options);
            for (const signable of held) {
                const holders = this.#holders.get(signable);
                if (holders)
                    holders.push(layout);
                else
                    this.#holders.set(signable, [layout]);
            }
            return [layout];
        });
        const groups = (0,group_by/* groupBy */.$)(layouts, ({ name }) => (0,layout_name/* isWritten */.Q)(name, options.formats));
        const [written, readOnly] = [groups.get(true) ?? [], groups.get(false) ?? []];
        return { place, wants: this.#wants, written, readOnly };
    }
    /** Looks for artifacts of ours among what was listed before signing, in all layouts. */
    async findOwn() {
        const finding = this.places.flatMap(({ written, readOnly }) => [
            ...written.map((layout) => layout.findOwn()),
            ...readOnly.map((layout) => (0,unless_foreign/* unlessForeign */.L)(layout.findOwn())),
        ]);
        await Promise.all(finding);
    }
    /** Makes every layout of every place complete, signing what is missing. */
    async complete(sign, rebuild) {
        const completing = [...this.#holders].map(([signable, holders]) => this.#complete(signable, holders, sign, rebuild));
        await (0,settle/* settleAll */.j)(completing);
    }
    /** Of one signable: what stands in a format, or is rebuilt from another, or signed once for all formats. */
    async #complete(signable, holders, sign, rebuild) {
        let fresh;
        const signed = () => {
            if (fresh === undefined)
                this.#sayWhyAnother(signable, holders);
            return (fresh ??= newOffer(signable, sign));
        };
        const formats = [...(0,group_by/* groupBy */.$)(holders, ({ name }) => layout_name/* FORMAT_OF */.u[name])];
        const standing = new Map(formats.map(([format, layouts]) => [format, earliest(layouts, signable)]));
        const completing = formats.map(async ([format, layouts]) => {
            const missing = layouts.filter(({ name, own }) => (0,layout_name/* isWritten */.Q)(name, this.#formats) && !own.standing(signable));
            if (missing.length === 0)
                return;
            const reused = standing.get(format) ?? (await rebuiltFrom([...standing.values()], rebuild[format]));
            const offer = reused ?? (await signed());
            for (const layout of missing)
                layout.offer(offer);
        });
        await (0,settle/* settleAll */.j)(completing);
    }
    /** What is signed again and again costs verifiers of the image, and a newer one does not take the older one away. */
    #sayWhyAnother(signable, holders) {
        const words = OTHERS.get(signable.kind);
        const times = holders.flatMap(({ own }) => own.otherOf(signable)?.getTime() ?? []);
        if (words === undefined || times.length === 0)
            return;
        const { image } = holders[0]?.place ?? {};
        const last = new Date(Math.max(...times)).toISOString();
        this.#log.info(`${image ? (0,subject_repository/* nameOf */.Vb)(image.repository) : ''}: a new attestation of ${signable.predicateType}: ${words}, signed at ${last}`);
    }
}
/** Why what stands there is not enough. */
const OTHERS = new Map([
    ['sbom', 'another SBOM stands beside it'],
    ['scan', 'another scan stands beside it, of another time or database'],
]);
function wantsOf(signables) {
    return [
        ...(signables.includes(attach_signable/* SIGNATURE */.J2) ? ['signature'] : []),
        ...(signables.some((one) => one.predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us) ? ['provenance'] : []),
    ];
}
function createLayout(name, place, signables, { owner, log }) {
    return name === 'bundle'
        ? new BundleLayout(place, owner, signables, log)
        : new LegacyLayout(place, name, owner, signables, log);
}
/** What stands for a signable in some layout, the earliest signed. */
function earliest(layouts, signable) {
    return layouts.flatMap(({ own }) => own.standing(signable) ?? []).sort(bySignedTime)[0];
}
async function rebuiltFrom(standing, rebuild) {
    for (const own of standing) {
        const rebuilt = own && (await rebuild(own));
        if (rebuilt)
            return { ...rebuilt, signable: own.signable, reused: true };
    }
    return undefined;
}
async function newOffer(signable, sign) {
    return { ...(await sign(signable)), signable, reused: false };
}

// EXTERNAL MODULE: ./lib/sigstore/key-holder.js
var key_holder = __nccwpck_require__(2052);
;// CONCATENATED MODULE: ./lib/task/sign/attestations.js



/**
 * Bytes of a statement: each program that verifies the image fetches all bundles beside it, which takes it twenty
 * times as long with one of 5 MB, and Kyverno rejects the image from 10,000,000 on.
 */
const MAX_INLINE = 1_000_000;
/**
 * What is attested to each image: what the run itself signs, and the files that were given. What is too large is
 * stored beside the image, and a reference to it is attested.
 */
async function attestationsOf(images, identified, inputs, services, log) {
    const { owner } = identified;
    const attester = owner.claims?.san ?? (0,key_holder/* uriOf */.S_)(identified.holder.publicKey);
    const options = { formats: services.chosen.formats, owner, log };
    const planned = images.targets.map((prepared) => ({
        prepared,
        own: images.notSigned.has(prepared.target.digest) ? [] : identified.signables,
        given: images.routes
            .filter(({ digest }) => digest === prepared.target.digest)
            .map((route) => ({ route, kind: kindOf(route, owner.claims && runOf(owner.claims)) })),
    }));
    const finished = planned.map(async ({ prepared, own, given }) => {
        const large = given.filter(({ kind }) => isLarge(kind, prepared));
        const small = given.filter((one) => !large.includes(one)).map(({ kind }) => kind);
        if (large.length === 0)
            return { attestations: [new Attestation(prepared, { ...options, signables: [...own, ...small] })] };
        // Loaded here: few files are as large as that.
        const { storeBeside } = await __nccwpck_require__.e(/* import() */ 3).then(__nccwpck_require__.bind(__nccwpck_require__, 3));
        const routes = large.map(({ route }) => route);
        const beside = await storeBeside(prepared, routes, { owner, attester, inputs, services, log });
        const signables = [...own, ...small, ...beside.references];
        return {
            ...beside,
            attestations: [
                new Attestation(beside.prepared, { ...options, signables }),
                ...beside.files.map((file) => new Attestation(file, { ...options, signables: OF_A_FILE })),
            ],
        };
    });
    const settled = await Promise.all(finished);
    return {
        all: settled.flatMap(({ attestations }) => attestations),
        stored: settled.flatMap((one) => ('stored' in one ? one.stored : [])),
        failures: settled.flatMap((one) => ('failures' in one ? one.failures : [])),
    };
}
const OF_A_FILE = [attach_signable/* SIGNATURE */.J2, attach_signable/* SIMPLE_SIGNATURE */.uN];
function kindOf({ given: { document } }, run) {
    return (0,attach_signable/* attestationOf */.kV)(document.predicateType, document.predicate(run));
}
function runOf({ runInvocationUri, san, }) {
    return { uri: runInvocationUri, builderId: san };
}
function isLarge({ payload }, { target }) {
    return payload(target.name, target.digest).length > MAX_INLINE;
}

// EXTERNAL MODULE: ./lib/task/sign/complete.js + 4 modules
var complete = __nccwpck_require__(4690);
// EXTERNAL MODULE: ./lib/task/sign/files.js
var sign_files = __nccwpck_require__(752);
;// CONCATENATED MODULE: ./lib/task/sign/finish.js
/** What is done once all is attached and read back: first the copies, and then the tags of images and copies. */
async function finish(inputs, ending) {
    const { tags, isGood, isReused, log } = ending;
    const { copies: copied, failures } = await copyAll(inputs, ending);
    const isCopied = isGood && failures.length === 0;
    if (!tags)
        return { copied, tagged: [], failures, remarks: [] };
    if (!isCopied) {
        log.notice('tags are not set: nobody is to pull by them what is not complete');
        return { copied, tagged: (await tags.look()).tags, failures, remarks: [] };
    }
    const { tags: tagged, ...set } = await log.group('Set tags', () => tags.set(isReused, log));
    return { copied, tagged, ...set };
}
async function copyAll(inputs, { services, isGood, log }) {
    if (inputs.copies.length === 0)
        return { copies: [], failures: [] };
    // Loaded here: most runs copy nothing.
    const { copyImages, leaveCopies } = await __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 9674));
    return isGood ? log.group('Copy', () => copyImages(inputs, services, log)) : leaveCopies(inputs);
}

// EXTERNAL MODULE: ./lib/task/sign/identify.js + 2 modules
var identify = __nccwpck_require__(7235);
// EXTERNAL MODULE: ./lib/attach/any-manifest.js
var any_manifest = __nccwpck_require__(6821);
// EXTERNAL MODULE: ./lib/attach/prepare.js + 2 modules
var prepare = __nccwpck_require__(7947);
;// CONCATENATED MODULE: ./lib/task/sign/images.js



/**
 * Looks at all images before anything is signed.
 * @throws Failure those of `prepareTargets` and of `routesOf`
 */
async function prepareImages(inputs, given, services, log) {
    const { recursive, signatureRepository, dryRun, timeoutMs } = inputs;
    const where = { registries: services.registries, format: services.chosen.formats, signatureRepository };
    const options = { ...where, recursive, dryRun, timeoutMs, log };
    const [prepared, routes] = await Promise.all([
        (0,prepare/* prepareTargets */.g)(inputs.targets, options),
        findRoutes(inputs, given, services),
    ]);
    for (const { warning } of routes)
        if (warning !== undefined)
            log.warning(warning);
    const more = platformsOf(routes, inputs.targets, prepared);
    if (more.length === 0)
        return { ...prepared, routes, notSigned: new Set() };
    const { targets, failures } = await (0,prepare/* prepareTargets */.g)(more, { ...options, recursive: false });
    return {
        targets: [...prepared.targets, ...targets],
        failures: [...prepared.failures, ...failures],
        routes,
        notSigned: new Set(more.map(({ digest }) => digest)),
    };
}
async function findRoutes({ targets, timeoutMs }, given, { registries }) {
    if (given.length === 0)
        return [];
    // Loaded here: most runs are given no files.
    const [{ readParts }, { routesOf }, { platformOf }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 738).then(__nccwpck_require__.bind(__nccwpck_require__, 6738)),
        __nccwpck_require__.e(/* import() */ 602).then(__nccwpck_require__.bind(__nccwpck_require__, 9602)),
        __nccwpck_require__.e(/* import() */ 91).then(__nccwpck_require__.bind(__nccwpck_require__, 4091)),
    ]);
    const asksPlatform = given.some(({ platform }) => platform !== undefined);
    const read = async (target) => {
        const readOne = async (digest) => (await (0,any_manifest/* anyManifest */.M9)({ ...target, digest }, { registries, timeoutMs }))?.bytes;
        const bytes = await readOne(target.digest);
        // That it is not there is told with its name.
        if (!bytes)
            return { digest: target.digest, config: undefined, platforms: [] };
        const parts = await readParts(target.digest, bytes, readOne);
        if (!asksPlatform || parts.platforms.length > 0)
            return parts;
        const readBlob = (digest, most) => (0,any_manifest/* anyBlob */.eJ)({ ...target, digest }, most, registries);
        return { ...parts, own: await platformOf(bytes, readBlob).catch(unlessUnknown) };
    };
    return routesOf(given, await Promise.all(targets.map(read)));
}
/** An image that does not say what it is for is no mistake of its own. */
function unlessUnknown(error) {
    if (error instanceof failure/* Failure */.HR && error.class === 'malformed')
        return undefined;
    throw error;
}
/** Platforms that a file is attested to and that nobody asked to sign. */
function platformsOf(routes, targets, prepared) {
    const known = new Set(prepared.targets.map(({ target }) => target.digest));
    const platforms = routes.flatMap(({ digest, partOf }) => {
        const index = targets.find((one) => one.digest === partOf?.index);
        if (!index || !partOf || known.has(digest))
            return [];
        return [[digest, { ...index, digest, platform: partOf.platform }]];
    });
    return [...new Map(platforms).values()];
}

// EXTERNAL MODULE: ./lib/task/sign/result.js
var sign_result = __nccwpck_require__(374);
// EXTERNAL MODULE: ./lib/task/sign/level.js + 2 modules
var level = __nccwpck_require__(5638);
// EXTERNAL MODULE: ./lib/task/sign/services.js + 18 modules
var sign_services = __nccwpck_require__(379);
;// CONCATENATED MODULE: ./lib/task/sign/run.js














/**
 * Opens what a run talks to, and looks at its images meanwhile.
 * @throws Failure of what is asked, and of the files
 */
async function openRun(inputs, context) {
    const { environment, log } = context;
    if (inputs.key === undefined)
        (0,id_token/* idTokenRequest */.Eu)(environment);
    // A mistake in a file is found before anything is public.
    const given = [...(context.given ?? []), ...(await givenPredicates(inputs))];
    const services = await (0,sign_services/* openServices */.N)(inputs, environment, log, context.key);
    const tags = context.tags ?? (await noteTags(inputs, services, environment));
    await joinPlatforms(inputs, services, context);
    const preparing = Promise.all([
        prepareImages(inputs, given, services, log),
        requireCopies(inputs, services),
    ]).then(([images]) => images);
    // Awaited together with the identity; should that fail first, this must not end the process.
    preparing.catch(() => undefined);
    return { ...context, services, tags, preparing };
}
/** Of what build.yml has built, once it is known that build.yml asks. */
async function joinPlatforms(inputs, services, { environment, log }) {
    if (inputs.build === undefined)
        return;
    const { claims } = await (0,identify/* readToken */.A)(services, environment, log);
    (0,level/* requireSayable */.Z1)((0,sigstore_claims/* plannedClaims */._)(claims, environment.serverUrl), inputs);
    // Loaded here: few runs have built anything.
    const { handOver } = await __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 5701));
    const { registries } = services;
    await log.group('Take over what was built', () => handOver(inputs.build?.images ?? [], { registries, timeoutMs: inputs.timeoutMs, log }));
}
async function noteTags(inputs, services, environment) {
    if (inputs.tags.length === 0)
        return undefined;
    // Loaded here: most runs set none.
    const { Tags } = await __nccwpck_require__.e(/* import() */ 393).then(__nccwpck_require__.bind(__nccwpck_require__, 3393));
    return new Tags(inputs, services, (0,github_environment/* runUriOf */.B)(environment));
}
async function requireCopies(inputs, services) {
    if (inputs.copies.length === 0 || inputs.dryRun)
        return;
    // Loaded here: most runs copy nothing.
    const { requirePushRights } = await __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 9674));
    await requirePushRights(inputs, services);
}
/** The files that are attested too, and what builds say of themselves. */
async function givenPredicates({ predicates, buildClaims }) {
    if (predicates.length === 0 && buildClaims.length === 0)
        return [];
    // Loaded here: most runs are given none.
    const { givenByBuilds, readGivenPredicates } = await __nccwpck_require__.e(/* import() */ 728).then(__nccwpck_require__.bind(__nccwpck_require__, 3728));
    return [...(await readGivenPredicates(predicates)), ...givenByBuilds(buildClaims)];
}
/** Signs, attaches and reads back. @throws Failure of whatever ended the run before anything was attached */
async function signImages(inputs, { services, tags, preparing, environment, log, onSigned, outage, inPlaceOfProvenance }) {
    const { chosen, instance } = services;
    const files = await (0,sign_files/* resultFiles */.dH)(inputs.outputDirectory, environment.temporaryDirectory);
    const heading = services.key ? 'Check images' : 'Check images, request the certificate';
    const [identified, images] = await log.group(heading, () => Promise.all([(0,identify/* identify */.l)(inputs, services, { environment, log, inPlaceOfProvenance }), preparing]));
    const { owner, holder } = identified;
    tags?.readAhead(owner);
    const made = await attestationsOf(images, identified, inputs, services, log);
    const { all: attestations, stored } = made;
    const early = [...images.failures, ...made.failures];
    const remarks = images.routes.flatMap(({ warning }) => warning ?? []);
    const who = { claims: owner.claims, holder, outage };
    const parts = { ...inputs, attestations, stored, remarks, ...who, chosen, instance };
    const saveArtifacts = (0,sign_files/* artifactSaver */.wz)(files);
    try {
        await log.group('Sign and record', () => 
        // While the log answers, there is time to load what is needed then.
        Promise.all([(0,complete/* completeAll */.r)(attestations, identified, services, log), (0,admission/* loadLenses */.p)()]));
    }
    finally {
        const signed = (0,sign_result/* resultOf */.B)({ ...parts, ...NOTHING_YET, failures: early });
        await Promise.all([saveArtifacts(attestations), (0,sign_files/* saveResult */.bB)(files, signed)]);
        onSigned?.(signed, files);
    }
    const places = attestations.flatMap((attestation) => attestation.places);
    const done = await log.group('Attach and read back', () => (0,attach_all/* attachAll */.ny)(places, owner, log));
    const store = { inputs, environment, services, log };
    const atGitHub = await storeAtGitHub(attestations, owner.claims, store);
    const signed = { ...parts, ...done, githubStore: atGitHub?.report, failures: [...early, ...done.failures] };
    const finished = await finish(inputs, {
        services,
        tags,
        isGood: signed.failures.length === 0 && atGitHub?.failure === undefined,
        isReused: (0,sign_result/* resultOf */.B)(signed).outcome === 'unchanged',
        log,
    });
    const failures = [...signed.failures, ...finished.failures];
    const result = (0,sign_result/* resultOf */.B)({ ...signed, ...finished, remarks: [...remarks, ...finished.remarks], failures });
    const [withoutBundle] = await Promise.all([saveArtifacts(attestations), (0,sign_files/* saveResult */.bB)(files, result)]);
    if (withoutBundle > 0)
        log.notice(WITHOUT_BUNDLE);
    return { result, failure: (0,attach_all/* incompleteFailure */.nz)(failures) ?? atGitHub?.failure };
}
/** undefined: it is not wanted. */
async function storeAtGitHub(attestations, claims, options) {
    if (options.inputs.githubAttestations === 'false' || !claims)
        return undefined;
    // Loaded here: most runs do not ask for it.
    const { uploadBundles } = await __nccwpck_require__.e(/* import() */ 700).then(__nccwpck_require__.bind(__nccwpck_require__, 4700));
    return uploadBundles(attestations, claims, options);
}
const NOTHING_YET = { attached: new Set(), admissions: [] };
const WITHOUT_BUNDLE = 'bundle-path: provenance reused from legacy tags is left out, since they hold no inclusion proof';

;// CONCATENATED MODULE: ./lib/task/sign/main.js



/**
 * From pushed digests to images that every verifier accepts; or from files to bundles beside them.
 * @throws Failure of whatever ended the run before anything was attached
 */
async function sign(inputs, context) {
    if (inputs.subjectPaths.length > 0) {
        // Loaded here: most runs sign images.
        const { signFiles } = await __nccwpck_require__.e(/* import() */ 198).then(__nccwpck_require__.bind(__nccwpck_require__, 8198));
        return signFiles(inputs, context);
    }
    const { onOutage } = inputs;
    // A key that does not open, or a run that cannot be given a record, is found on a good day.
    const key = onOutage.do === 'key'
        ? await (0,sign_services/* openKey */.a)(backup(inputs, onOutage), context.environment, context.log)
        : undefined;
    if (onOutage.do === 'defer')
        await openArtifacts(context);
    const run = await openRun(inputs, context);
    try {
        return await signImages(inputs, run);
    }
    catch (error) {
        const outage = outageIn(error);
        if (outage === undefined || onOutage.do === 'fail')
            throw error;
        // Whoever moves a tag while Sigstore is waited for knows more: it is noted once.
        if (onOutage.do === 'key')
            return signWithBackup(backup(inputs, onOutage), outage, { ...context, key, tags: run.tags });
        const left = [...(inputs.copies.length > 0 ? ['copied'] : []), ...(run.tags ? ['tagged'] : [])];
        if (left.length > 0)
            context.log.notice(`nothing is ${left.join(' or ')} before it is signed`);
        // Loaded here: outages are rare.
        const { deferSigning } = await __nccwpck_require__.e(/* import() */ 291).then(__nccwpck_require__.bind(__nccwpck_require__, 8291));
        return { result: await deferSigning(inputs, run, outage), failure: undefined };
    }
}
async function openArtifacts({ environment, log }) {
    // Loaded here: few runs ask for it.
    const { artifactStore } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 4077));
    artifactStore(environment, log);
}
/** What `sign` would do, up to the first public write. @throws Failure as `sign` */
async function planSigning(inputs, context) {
    const run = await openRun({ ...inputs, dryRun: true }, context);
    // Loaded here: most runs sign.
    const { makePlan } = await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 9596));
    return makePlan({ inputs, ...run });
}
/** What is asked of the key for outages. */
function backup(inputs, { key, tlog }) {
    return { ...inputs, key, tlog, onOutage: { do: 'fail' } };
}
/**
 * Recorded and timestamped where that can be had; a key's signature needs no more than the key.
 * @param inputs what was asked of the key's last attempt
 */
async function signWithBackup(inputs, outage, context) {
    const withKey = { ...inputs, tlog: inputs.tlog && !isOfWitness(outage) };
    context.log.warning(`${outage.message}: the key for outages signs${withKey.tlog ? '' : ', recorded nowhere'}`);
    try {
        const run = await openRun(withKey, context);
        const services = isOfTimestamps(outage) ? withoutTimestamps(run.services) : run.services;
        return await signImages(withKey, { ...run, services, outage });
    }
    catch (error) {
        const another = outageIn(error);
        if (another === undefined || !isOfWitness(another) || another.service === outage.service)
            throw error;
        return signWithBackup(withKey, another, context);
    }
}
function withoutTimestamps(services) {
    return { ...services, chosen: { ...services.chosen, timestamp: false } };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __nccwpck_require__(9731);
;// CONCATENATED MODULE: ./lib/expectation/least-level.js

/** A SLSA build level, as `min-slsa-build-level` has it. @throws Failure `expectation-level` */
function parseLevel(text) {
    if (/^[0-3]$/.test(text))
        return Number(text);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-level',
        what: `min-slsa-build-level: "${text}" is not a SLSA build level`,
        fix: 'min-slsa-build-level: 2   # 0 to 3',
    });
}

// EXTERNAL MODULE: ./lib/kms/key-services.js
var key_services = __nccwpck_require__(6215);
// EXTERNAL MODULE: ./lib/subject/registry-name.js
var registry_name = __nccwpck_require__(5597);
;// CONCATENATED MODULE: ./lib/oci/credential-inputs.js


/**
 * Credentials from inputs; undefined: none were given.
 * @param registries of all images, and of what keeps their signatures: without `registry`, the password is for the only one
 * @throws Failure `registry-credentials-incomplete`, `registry-credentials-elsewhere`, `registry-ambiguous`
 */
function explicitCredentials({ registry, username, password }, registries) {
    if (username === '' && password === '')
        return undefined;
    if (username === '' || password === '') {
        const [set, empty] = username === ''
            ? ['registry-password', 'registry-username']
            : ['registry-username', 'registry-password'];
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'registry-credentials-incomplete',
            what: `${set} is set, but ${empty} is empty`,
            why: 'a secret that does not exist, or that this event may not read, is empty',
            fix: 'set both, or neither and use docker/login-action before this step',
        });
    }
    const named = (0,registry_name/* canonicalRegistry */.i)(registry) ?? registry.toLowerCase();
    if (named !== '' && registries.length > 0 && !registries.includes(named))
        throw elsewhere(named, registries);
    return { registry: named || onlyRegistry(registries), username, password };
}
function elsewhere(registry, registries) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'registry-credentials-elsewhere',
        what: `registry-password is for ${registry}, and the images are in ${[...new Set(registries)].join(' and ')}`,
        why: 'it would not be used, and the images be asked for without it',
        fix: `registry: ${registries[0] ?? ''}`,
    });
}
function onlyRegistry(registries) {
    const [only, ...others] = new Set(registries);
    if (only !== undefined && others.length === 0)
        return only;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'registry-ambiguous',
        what: `registry-password is set without registry, and the images are in ${[...new Set(registries)].join(' and ')}`,
        why: 'a password must not be sent to a registry that it is not for',
        fix: `registry: ${only ?? 'ghcr.io'}`,
    });
}

;// CONCATENATED MODULE: ./lib/subject/build-provenance.js


const NAME = 'buildx.build.provenance';
/**
 * BuildKit's provenance in the metadata of docker/build-push-action, or of each target of docker/bake-action (buildx,
 * "metadata-file", `BUILDX_METADATA_PROVENANCE`); empty where it is left out.
 * @throws Failure those of `parseDigest`
 */
function buildProvenances(metadata) {
    const document = (0,json/* objectIn */.D7)(metadata) ?? {};
    const builds = [document, ...Object.values(document).filter(json/* isObject */.Gv)];
    return builds.flatMap((build) => {
        const digest = build['containerimage.digest'];
        const provenance = provenanceIn(build);
        if (typeof digest !== 'string' || provenance === undefined)
            return [];
        return [{ digest: (0,subject_digest/* parseDigest */.m)(digest), provenance }];
    });
}
function provenanceIn(build) {
    const whole = build[NAME];
    if ((0,json/* isObject */.Gv)(whole))
        return whole;
    const byPlatform = Object.entries(build).flatMap(([name, value]) => name.startsWith(`${NAME}/`) && (0,json/* isObject */.Gv)(value) ? [[name.slice(NAME.length + 1), value]] : []);
    return byPlatform.length === 0 ? undefined : Object.fromEntries(byPlatform);
}

// EXTERNAL MODULE: ./lib/subject/target.js + 1 modules
var target = __nccwpck_require__(5869);
// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __nccwpck_require__(6852);
;// CONCATENATED MODULE: ./lib/azure/ids.js

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** @returns undefined where both are empty @throws Failure `azure-id-malformed` */
function parseAzureIds(clientId, tenantId) {
    if (clientId === '' && tenantId === '')
        return undefined;
    const ids = { 'azure-client-id': clientId, 'azure-tenant-id': tenantId };
    for (const [name, id] of Object.entries(ids))
        if (!GUID.test(id))
            throw malformed(name, id === '');
    return { clientId: clientId.toLowerCase(), tenantId: tenantId.toLowerCase() };
}
/** The value is not repeated: it may be a secret that was put there by mistake. */
function malformed(name, isEmpty) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'azure-id-malformed',
        what: isEmpty ? `${name} is empty, and the other id is set` : `${name} is not an id`,
        why: isEmpty
            ? 'a variable of the repository that does not exist, or that this job may not read, is empty'
            : 'ids are 32 hexadecimal digits in five groups; the name of an app or a domain is none, and no client secret is needed',
        fix: 'azure-client-id: ${{ vars.AZURE_CLIENT_ID }}   # az ad app list --display-name NAME --query [].appId\nazure-tenant-id: ${{ vars.AZURE_TENANT_ID }}   # az account show --query tenantId',
    });
}

// EXTERNAL MODULE: ./lib/azure/service.js
var service = __nccwpck_require__(8336);
;// CONCATENATED MODULE: ./lib/request/option-spec.js
const option_spec_option = (name, value, description, more = {}) => ({
    name,
    value,
    description,
    ...more,
});
const toggle = (name, description, more = {}) => ({
    name,
    description,
    ...more,
});
/** `certificate-identity` as options are named in code: `certificateIdentity`. */
function camelCase(name) {
    return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/request/azure-options.js





/** Who the workflow is in Azure. No secret is stored for it, and neither id is one. */
function azureOptions(noEffect = {}) {
    return [
        option_spec_option('azure-client-id', 'id', 'app or managed identity that the workflow is in Azure, for its registries and key vaults', { noEffect }),
        option_spec_option('azure-tenant-id', 'id', 'Microsoft Entra tenant of azure-client-id', { noEffect }),
    ];
}
const AZURE_GROUP = {
    title: 'In Azure, with the identity of the workflow',
    options: azureOptions(),
};
/** @throws Failure `azure-id-malformed` */
function azureIdsIn({ azureClientId = '', azureTenantId = '' }) {
    return parseAzureIds(azureClientId, azureTenantId);
}
/** @throws Failure `option-without-effect` for an identity that nobody would be shown */
function requireAzureUse(ids, { registries, key }) {
    const isUsed = registries.some((registry) => (0,service/* azureService */.d)('registry', registry)) ||
        (key !== undefined && (0,key_services/* isServiceKey */.ns)(key));
    if (!ids || isUsed)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'azure-client-id has no effect here',
        why: `no image is in a registry of Azure that it would log in to${registries.length === 0 ? '' : ` (they are in ${[...new Set(registries)].join(', ')})`}, and key names none in a vault`,
        fix: 'remove azure-client-id and azure-tenant-id, or name NAME.azurecr.io/REPOSITORY',
    });
}

// EXTERNAL MODULE: ./lib/request/copy-to-lines.js
var copy_to_lines = __nccwpck_require__(4962);
;// CONCATENATED MODULE: ./lib/request/input-values.js


/**
 * The inputs of a step that are set, by their names in code.
 * @throws Failure `input-value-unknown` for a switch that is neither true nor false
 */
function valuesOf(specs, read) {
    const given = specs.filter(({ name }) => read(name) !== '');
    return Object.fromEntries(given.map((spec) => [camelCase(spec.name), input_values_valueOf(spec, read(spec.name))]));
}
function input_values_valueOf({ name, value, isList }, text) {
    if (value === undefined)
        return (0,parse/* parseBoolean */.yG)(name, text);
    return isList ? (0,parse/* parseLines */.Li)(text) : text;
}

// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __nccwpck_require__(8473);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __nccwpck_require__(6832);
;// CONCATENATED MODULE: ./lib/request/predicate-lines.js




/** Operating systems of images (Go's GOOS): `out/sbom=1.json` is a path. */
const SYSTEMS = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'wasip1'];
/** A URI with a scheme that names an authority or is registered for names. */
const URI = /^([a-z][a-z0-9+.-]*:\/\/|urn:)\S+$/i;
/**
 * The lines of `sbom` or `predicates`: `path`, or with `TYPE=`, `os/architecture=` or `sha256:\u2026=` before it, in any
 * order. A path may hold `=` itself.
 * @throws Failure those of `parseDigest`
 */
function parsePredicateLines(input, text) {
    return (0,parse/* parseLines */.Li)(text).map((line) => ({ input, ...parseLine(line) }));
}
function parseLine(line) {
    const at = line.indexOf('=');
    const said = at < 0 ? undefined : saidBy(line.slice(0, at).trim());
    if (said === undefined)
        return { path: line };
    return { ...said, ...parseLine(line.slice(at + 1).trim()) };
}
/** What stands before `=`; undefined: it belongs to the path. */
function saidBy(word) {
    if (word.startsWith('sha256:'))
        return { digest: (0,subject_digest/* parseDigest */.m)(word) };
    if (predicate_types/* PREDICATE_ALIASES */.tq.includes(word) || URI.test(word)) {
        const type = (0,predicate_types/* predicateTypeOf */.T4)(word);
        return type === undefined ? undefined : { type };
    }
    const [os = '', architecture, variant = '', ...more] = word.split('/');
    const isSystem = SYSTEMS.includes(os.toLowerCase()) && more.length === 0;
    const platform = isSystem ? (0,layout_platform/* readPlatform */.Kd)({ os, architecture, variant }) : undefined;
    return platform && { platform };
}

;// CONCATENATED MODULE: ./lib/request/refuse-options.js


/**
 * @param modesOf the modes that are chosen by the names of the options that are given
 * @throws Failure `option-without-effect` for the first option that could change nothing beside the others
 */
function refuseWithoutEffect(specs, options, modesOf) {
    const given = specs.filter((spec) => isGiven(spec, options));
    const names = new Set(given.map(({ name }) => name));
    const modes = modesOf(names);
    for (const { name, noEffect = {}, needs, notBeside = {} } of given) {
        const mode = modes.find((candidate) => noEffect[candidate] !== undefined);
        if (mode === 'keyless')
            throw alone(name, 'key', noEffect[mode]);
        if (mode)
            throw withoutEffect(name, CHOSEN_BY[mode], noEffect[mode]);
        const other = Object.keys(notBeside).find((candidate) => names.has(candidate));
        if (other !== undefined)
            throw withoutEffect(name, other, notBeside[other]);
        if (needs !== undefined && !names.has(needs))
            throw alone(name, needs);
    }
}
function verifyModes(given) {
    return given.has('key') ? [sourceOf(given), 'key'] : [sourceOf(given)];
}
function sourceOf(given) {
    if (given.has('from-evidence'))
        return 'evidence';
    return given.has('bundle') ? 'bundle' : 'registry';
}
/** @param hasImages whether images are named, which is no option */
function policyModes(hasImages) {
    return (given) => {
        const source = given.has('from-evidence') ? 'evidence' : hasImages ? 'registry' : 'expectation';
        return given.has('key') ? [source, 'key'] : [source];
    };
}
function signModes(given) {
    const withKey = given.has('on-outage') ? 'backup' : 'key';
    const signer = given.has('key') ? withKey : 'keyless';
    return [
        signer,
        ...(given.has('dry-run') ? ['dry-run'] : []),
        ...(given.has('subject-path') ? ['files'] : []),
    ];
}
/** The option that chooses each mode; undefined: none does. */
const CHOSEN_BY = {
    registry: undefined,
    bundle: 'bundle',
    evidence: 'from-evidence',
    expectation: undefined,
    keyless: undefined,
    key: 'key',
    backup: 'on-outage',
    'dry-run': 'dry-run',
    files: 'subject-path',
};
function isGiven({ name, default: usual }, options) {
    const value = options[camelCase(name)];
    return value !== undefined && value !== false && value !== usual;
}
function withoutEffect(name, other, why) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: other === undefined ? `${name} has no effect here` : `${name} has no effect beside ${other}`,
        ...(why !== undefined && { why }),
        fix: other === undefined ? `remove ${name}` : `remove ${name}, or ${other}`,
    });
}
function alone(name, needed, why) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `${name} has no effect without ${needed}`,
        ...(why !== undefined && { why }),
        fix: `add ${needed}, or remove ${name}`,
    });
}

;// CONCATENATED MODULE: ./lib/request/sign-inputs.js


const OF_JOBS = 'what was built is what the jobs of build.yml say';
const ONE_SUBJECT = { files: 'subject-path says what is signed' };
const NO_REGISTRY = { files: 'the bundle is put beside the file, and no registry is asked' };
const OF_AN_IMAGE = { files: 'it is about images' };
/**
 * The inputs of the sign action: what each is for, and beside which others it could have no effect, where it is
 * refused. A dry run says what all of them would do.
 */
const SIGN_INPUTS = {
    title: 'Of the sign action',
    options: [
        option_spec_option('image', 'names', 'image names, one per line', { isList: true, noEffect: ONE_SUBJECT }),
        option_spec_option('subject-path', 'files', 'files to sign in place of images, one per line', {
            isList: true,
            noEffect: {
                'dry-run': 'a plan is about images',
                backup: 'a file without its provenance is not what was asked for: run the job again',
            },
        }),
        option_spec_option('digest', 'digest', 'the digest that was pushed', { noEffect: ONE_SUBJECT }),
        option_spec_option('metadata', 'json', 'what docker/build-push-action or docker/bake-action put out', {
            noEffect: ONE_SUBJECT,
        }),
        option_spec_option('build-inputs', 'json', 'inputs of build.yml, which alone may set this', {
            noEffect: {
                key: 'a key says nothing of how the image was built',
                backup: 'a key says nothing of how the image was built',
                'dry-run': 'a dry run joins no platforms in an index',
                ...ONE_SUBJECT,
            },
            notBeside: {
                image: OF_JOBS,
                digest: OF_JOBS,
                metadata: OF_JOBS,
                recursive: 'the inputs of the build are those of the whole image',
                provenance: 'no other provenance has a place for the inputs of a build',
                'github-attestations': 'GitHub\u2019s store takes no such build type',
                'on-outage': 'who signs later has not seen the build',
            },
        }),
        option_spec_option('builds', 'json', 'what the jobs of build.yml have built', {
            needs: 'build-inputs',
            noEffect: ONE_SUBJECT,
        }),
        toggle('recursive', 'also the platform manifests of an index', { noEffect: OF_AN_IMAGE }),
        option_spec_option('provenance', 'version', 'v1, v0.2, both or none', {
            default: 'v1',
            noEffect: { key: 'a key says nothing of how the image was built, so that there is no provenance' },
        }),
        option_spec_option('sbom', 'files', 'SBOMs of the image, one per line', { isList: true, noEffect: OF_AN_IMAGE }),
        option_spec_option('predicates', 'files', 'other files that are attested, one per line', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        toggle('build-claims', 'attest what the build says of itself in metadata', {
            needs: 'metadata',
            noEffect: OF_AN_IMAGE,
        }),
        option_spec_option('min-slsa-build-level', 'level', 'lowest SLSA build level at which anything is signed', {
            default: '0',
            noEffect: { key: 'a key says nothing of how the image was built, so that there is no level' },
        }),
        option_spec_option('signature-format', 'format', 'both, bundle or legacy', {
            noEffect: { files: 'a file has a bundle beside it' },
        }),
        option_spec_option('registry', 'host', 'the registry that the login is for', {
            needs: 'registry-password',
            noEffect: NO_REGISTRY,
        }),
        option_spec_option('registry-username', 'name', 'user name for the registry', { noEffect: NO_REGISTRY }),
        option_spec_option('registry-password', 'password', 'password for the registry', { noEffect: NO_REGISTRY }),
        ...azureOptions(),
        // The job's token is there whether it is wanted or not.
        option_spec_option('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
            preset: '${{ github.token }}',
        }),
        option_spec_option('github-attestations', 'when', 'false, true or auto: also store bundles at GitHub', {
            default: 'false',
            noEffect: {
                key: 'GitHub\u2019s store takes what a certificate signs',
                files: 'the bundle is put beside the file',
            },
        }),
        option_spec_option('signing-config', 'file', 'services of a private Sigstore instance'),
        option_spec_option('trusted-root', 'file', 'keys of a private Sigstore instance'),
        option_spec_option('key', 'key', 'private key that signs in place of a certificate; azurekms://VAULT.vault.azure.net/KEY'),
        option_spec_option('on-outage', 'what', 'fail, key or defer when Sigstore stays down', {
            default: 'fail',
            noEffect: { files: 'only the signing of images is deferred' },
        }),
        option_spec_option('key-password', 'password', 'password of the key', { needs: 'key' }),
        option_spec_option('tlog', 'true|false', 'record signatures in the transparency log', {
            default: 'true',
            noEffect: {
                keyless: 'a certificate signs, which is valid for minutes: only the log shows later that it was valid then',
            },
        }),
        toggle('private-repository', 'consent to publish a private repository\u2019s name, workflow and ref', {
            noEffect: { key: 'the log entries of what a key signs name no repository' },
        }),
        option_spec_option('on-untrusted-event', 'what', 'skip or fail in runs that get no token', { default: 'skip' }),
        option_spec_option('timeout', 'time', 'longest time without progress on one service', { default: '10m' }),
        option_spec_option('signature-repository', 'name', 'where signatures are kept, as COSIGN_REPOSITORY of cosign', {
            noEffect: NO_REGISTRY,
        }),
        option_spec_option('copy-to', 'names', 'repositories that get the image and all that is attached', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        option_spec_option('tags', 'names', 'tags that are set once everything was read back', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        toggle('dry-run', 'everything up to the first public write'),
        option_spec_option('output-dir', 'dir', 'where result files go'),
        option_spec_option('policy-dir', 'dir', 'write admission policies for what was signed there', {
            noEffect: OF_AN_IMAGE,
        }),
        option_spec_option('policy-for', 'forms', 'which of them, as policy --for', { needs: 'policy-dir' }),
        option_spec_option('policy-mode', 'mode', 'audit or enforce', { default: 'audit', needs: 'policy-dir' }),
        toggle('show-summary', 'write the job summary', { preset: 'true' }),
    ],
};

// EXTERNAL MODULE: ./lib/request/tag-lines.js + 1 modules
var tag_lines = __nccwpck_require__(8801);
;// CONCATENATED MODULE: ./lib/request/sign-request.js















/**
 * @param build what `build-inputs` and `builds` ask for, where they are set
 * @throws Failure: one code for each mistake
 */
function readSignInputs(read, notice = () => { }, build) {
    const optional = (name) => read(name) || undefined;
    refuseWithoutEffect(SIGN_INPUTS.options, valuesOf(SIGN_INPUTS.options, read), signModes);
    const subjectPaths = (0,parse/* parseLines */.Li)(read('subject-path'));
    const ofImages = () => (subjectPaths.length > 0 ? [] : namedTargets(read, notice));
    const targets = build?.targets ?? ofImages();
    const format = optional('signature-format');
    const named = optional('signature-repository');
    const signatureRepository = named === undefined ? undefined : (0,subject_repository/* parseRepository */.SU)('signature-repository', named);
    const copies = (0,copy_to_lines/* parseCopyToLines */.n)((0,parse/* parseLines */.Li)(read('copy-to')), targets);
    const repositories = [
        ...targets.flatMap((target) => target.repositories),
        ...(signatureRepository ? [signatureRepository] : []),
        ...copies.map(({ destination }) => destination),
    ];
    const registries = repositories.map(({ registry }) => registry);
    const credentials = explicitCredentials(credentialInputs(read), registries);
    const others = registries.filter((registry) => registry !== credentials?.registry);
    return {
        targets,
        build,
        minSlsaBuildLevel: parseLevel(read('min-slsa-build-level') || '0'),
        subjectPaths,
        ...whatIsAttested(read, subjectPaths.length > 0),
        recursive: (0,parse/* parseBoolean */.yG)('recursive', read('recursive') || 'false'),
        format: (0,parse/* parseChoice */.HU)('signature-format', format ?? 'both', ['both', 'bundle', 'legacy']),
        formatIsExplicit: format !== undefined,
        signatureRepository,
        copies,
        tags: (0,tag_lines/* parseTagLines */.h)((0,parse/* parseLines */.Li)(read('tags')), [...subjectsOf(targets), ...copies.map(copy_to_lines/* subjectOfCopy */.J)]),
        credentials,
        azure: azureIds(read, others),
        githubToken: optional('github-token'),
        ...instanceFiles(optional('signing-config'), optional('trusted-root')),
        ...signer(read),
        keyPassword: optional('key-password'),
        privateRepository: (0,parse/* parseBoolean */.yG)('private-repository', read('private-repository') || 'false'),
        timeoutMs: (0,parse/* parseDuration */.E9)('timeout', read('timeout') || '10m'),
        dryRun: (0,parse/* parseBoolean */.yG)('dry-run', read('dry-run') || 'false'),
        outputDirectory: optional('output-dir'),
        policies: policyRequest(read),
    };
}
function namedTargets(read, notice) {
    const asked = {
        image: (0,parse/* parseLines */.Li)(read('image')),
        digest: read('digest'),
        metadata: read('metadata'),
    };
    return (0,target/* parseTargets */.S)(asked, (skipped) => notice(`metadata: not pushed, so not signed: ${skipped.join(', ')}`));
}
/** What signs, and what does when that cannot. @throws Failure `option-without-effect`, `input-value-unknown` */
function signer(read) {
    const key = read('key') || undefined;
    if (key !== undefined && (0,key_services/* isServiceKey */.ns)(key) && read('key-password') !== '')
        throw passwordOfService(key);
    const tlog = (0,parse/* parseBoolean */.yG)('tlog', read('tlog') || 'true');
    const wanted = (0,parse/* parseChoice */.HU)('on-outage', read('on-outage') || 'fail', ['fail', 'key', 'defer']);
    if (wanted === 'fail')
        return { key, tlog, onOutage: { do: wanted } };
    if (wanted === 'defer' && key === undefined)
        return { key, tlog, onOutage: { do: wanted } };
    if (wanted === 'key' && key !== undefined)
        return { key: undefined, tlog: true, onOutage: { do: wanted, key, tlog } };
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `on-outage: ${wanted} has no effect ${key === undefined ? 'without' : 'beside'} key`,
        why: key === undefined
            ? 'no key is named that could sign in an outage'
            : 'what is deferred is signed later with an identity, not with the key',
        fix: key === undefined ? 'key: cosign.key' : 'remove key, or set on-outage: key',
    });
}
/** @param registries those that no password is given for */
function azureIds(read, registries) {
    const ids = azureIdsIn({
        azureClientId: read('azure-client-id'),
        azureTenantId: read('azure-tenant-id'),
    });
    requireAzureUse(ids, { registries, key: read('key') || undefined });
    return ids;
}
function policyRequest(read) {
    const folder = read('policy-dir');
    const mode = (0,parse/* parseChoice */.HU)('policy-mode', read('policy-mode') || 'audit', ['audit', 'enforce']);
    return folder === '' ? undefined : { folder, forms: read('policy-for') || undefined, mode };
}
/** @param isOfFiles beside a file there is one bundle, as those who verify files take it */
function whatIsAttested(read, isOfFiles) {
    return {
        githubAttestations: (0,parse/* parseChoice */.HU)('github-attestations', read('github-attestations') || 'false', [
            'false',
            'true',
            'auto',
        ]),
        provenance: (0,parse/* parseChoice */.HU)('provenance', read('provenance') || 'v1', isOfFiles ? ['v1', 'v0.2', 'none'] : ['v1', 'v0.2', 'both', 'none']),
        buildClaims: buildClaimsIn(read),
        predicates: [
            ...parsePredicateLines('sbom', read('sbom')),
            ...parsePredicateLines('predicates', read('predicates')),
        ],
    };
}
/** @throws Failure `build-claims-missing` where they are wanted and the metadata has none */
function buildClaimsIn(read) {
    if (!(0,parse/* parseBoolean */.yG)('build-claims', read('build-claims') || 'false'))
        return [];
    const claims = buildProvenances(read('metadata'));
    if (claims.length > 0)
        return claims;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'build-claims-missing',
        what: 'build-claims is true, but metadata holds no provenance of a build',
        why: 'the build was told to write none, or its metadata is without it',
        fix: 'in the build step:\n  provenance: true\nand in its environment:\n  BUILDX_METADATA_PROVENANCE: max',
    });
}
function passwordOfService(key) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `key-password has no effect beside key: ${key}`,
        why: 'a service keeps the key, and is shown the identity of the workflow',
        fix: 'remove key-password',
    });
}
function instanceFiles(signingConfig, trustedRoot) {
    if (signingConfig !== undefined && trustedRoot === undefined) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'trusted-root-missing',
            what: 'signing-config is set, but trusted-root is not',
            why: 'what a private Sigstore instance issues cannot be verified without its keys',
            fix: 'trusted-root: path/to/trusted_root.json',
        });
    }
    return { signingConfig, trustedRoot };
}
function credentialInputs(read) {
    return {
        registry: read('registry'),
        username: read('registry-username'),
        password: read('registry-password'),
    };
}
function subjectsOf(targets) {
    return targets.flatMap(({ repositories, digest }) => repositories.map((repository) => ({ repository, digest })));
}

;// CONCATENATED MODULE: ./lib/action/sign/inputs.js




/** @throws Failure: one code for each mistake */
function readInputs(read = core/* getInput */.V4, notice, build) {
    return { ...readSignInputs(read, notice, build), showSummary: (0,job_summary/* readShowSummary */.mi)(read) };
}
/** What build.yml has built; undefined: others have built it. @throws Failure as `readBuildRequest` */
async function readBuild(read = core/* getInput */.V4) {
    if (read('build-inputs') === '')
        return undefined;
    // Loaded here: one workflow alone asks for it.
    const { readBuildRequest } = await __nccwpck_require__.e(/* import() */ 993).then(__nccwpck_require__.bind(__nccwpck_require__, 1993));
    return readBuildRequest(read);
}
/**
 * Whether the workflow's token is needed: a certificate is issued for it, and Azure is shown it. A key that signs in
 * outages alone does not do without.
 */
function needsToken(read = core/* getInput */.V4) {
    const signsAlone = read('key') !== '' && ['', 'fail'].includes(read('on-outage'));
    return !signsAlone || read('azure-client-id') !== '';
}
/** What to do in runs that can get no token. @throws Failure `input-value-unknown` */
function readOnUntrustedEvent(read = core/* getInput */.V4) {
    return (0,parse/* parseChoice */.HU)('on-untrusted-event', read('on-untrusted-event') || 'skip', ['skip', 'fail']);
}

;// CONCATENATED MODULE: ./lib/github/step-outputs.js
/** GitHub takes 1 MiB for all outputs of a job. */
const MAX_OUTPUT_BYTES = 200_000;
/** Sets an output that may be too long for GitHub: then a notice says which output names the file that has it. */
function setLongOutput(setOutput, [name, value], { file, log }) {
    if (Buffer.byteLength(value) <= MAX_OUTPUT_BYTES)
        setOutput(name, value);
    else
        log.notice(`the output ${name} would exceed GitHub's limit; it is in the file of ${file}`);
}

;// CONCATENATED MODULE: ./lib/action/sign/outputs.js

function setOutcome(setOutput, outcome) {
    setOutput('outcome', outcome);
}
/** The outputs that say where files are: known before anything is attached. */
function setFileOutputs(setOutput, files) {
    setOutput('bundle-path', files.bundles);
    setOutput('provenance-path', files.statements);
    setOutput('result-path', files.result);
}
function setIdentityOutputs(setOutput, result) {
    setOutput('signed-with', result.signedWith);
    setOutput('certificate-identity', result.certificateIdentity ?? '');
    setOutput('certificate-oidc-issuer', result.certificateOidcIssuer ?? '');
    setOutput('slsa-build-level', String(result.slsaBuildLevel.level));
}
/** Of a run that signed nothing in the end. */
function clearIdentityOutputs(setOutput) {
    for (const name of ['signed-with', 'certificate-identity', 'certificate-oidc-issuer'])
        setOutput(name, '');
    setOutput('slsa-build-level', '0');
}
function setResultOutputs(setOutput, result, log) {
    const lists = {
        subjects: result.subjects.join('\n'),
        attachments: JSON.stringify(result.attachments),
        'log-indexes': result.logIndexes.join('\n'),
        'verify-commands': result.verifyCommands.join('\n'),
        ...(result.copies && { copies: JSON.stringify(result.copies) }),
        ...(result.tags && { tags: JSON.stringify(result.tags) }),
    };
    for (const list of Object.entries(lists))
        setLongOutput(setOutput, list, { file: 'result-path', log });
}

;// CONCATENATED MODULE: ./lib/action/sign/main.js







/** The sign action: from pushed digests to images that every verifier accepts. */
async function main_sign(environment, setOutput, log) {
    setOutcome(setOutput, 'failed');
    // Before the other inputs: where nothing may be pushed, they may well be empty.
    if (await isSkipped(environment, log))
        return setOutcome(setOutput, 'skipped');
    try {
        await signAndAttach(readInputs(undefined, (text) => log.notice(text), await readBuild()), environment, setOutput, log);
    }
    catch (error) {
        // The summary of a run that is not complete lists what failed.
        const isTold = !(error instanceof failure/* Failure */.HR) || error instanceof attach_all/* Incomplete */.nd;
        if (!isTold && (0,job_summary/* wantsSummary */.ui)())
            await (0,job_summary/* writeSummary */.Sy)((0,job_summary/* failureMarkdown */.A5)(error), log);
        throw error;
    }
}
/** Loaded when there is something to tell: until then nobody waits for it. */
function summaries() {
    return __nccwpck_require__.e(/* import() */ 906).then(__nccwpck_require__.bind(__nccwpck_require__, 9906));
}
async function signAndAttach(inputs, environment, setOutput, log) {
    const policies = await policyWriting(inputs, environment, log);
    if (inputs.dryRun)
        return plan(inputs, environment, setOutput, log);
    const onSigned = (signed, files) => {
        setFileOutputs(setOutput, files);
        setIdentityOutputs(setOutput, signed);
    };
    const onDeferred = (_, files) => setFileOutputs(setOutput, files);
    const { result, failure } = await sign(inputs, { environment, log, onSigned, onDeferred });
    if (result.outcome === 'deferred')
        return deferred(result, inputs, setOutput, log);
    setResultOutputs(setOutput, result, log);
    // A policy is for images that are there as it demands.
    const written = result.failures.length === 0 ? await policies?.(result) : undefined;
    if (inputs.showSummary)
        await (0,job_summary/* writeSummary */.Sy)((await summaries()).summaryMarkdown(result, written), log);
    if (failure)
        throw failure;
    setOutcome(setOutput, result.outcome);
}
/** Nothing is signed: what an attempt to sign had put out is taken back. */
async function deferred(result, inputs, setOutput, log) {
    clearIdentityOutputs(setOutput);
    if (inputs.showSummary)
        await (0,job_summary/* writeSummary */.Sy)((await summaries()).deferredMarkdown(result), log);
    setOutcome(setOutput, result.outcome);
}
async function plan(inputs, environment, setOutput, log) {
    const planned = await planSigning(inputs, { environment, log });
    // Loaded here, as the plan is: most runs sign.
    const { showPlan } = await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 9596));
    await showPlan(planned, log);
    if (inputs.showSummary)
        await (0,job_summary/* writeSummary */.Sy)((await summaries()).plannedMarkdown(planned), log);
    setOutcome(setOutput, 'planned');
}
async function policyWriting(inputs, environment, log) {
    if (inputs.policies === undefined)
        return undefined;
    // Loaded here: most runs write none.
    const { planPolicies } = await __nccwpck_require__.e(/* import() */ 456).then(__nccwpck_require__.bind(__nccwpck_require__, 4456));
    return planPolicies(inputs.policies, inputs, { environment, log });
}
/** @throws Failure `untrusted-event` when such events are to fail; `input-value-unknown`, whatever the event */
async function isSkipped(environment, log) {
    const wanted = readOnUntrustedEvent();
    // A key needs no token, unless Azure keeps it.
    const untrusted = needsToken() ? await untrustedEvent(environment) : undefined;
    if (!untrusted)
        return false;
    if (wanted === 'fail') {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'untrusted-event',
            what: `nothing can be signed in this run: ${untrusted.reason}`,
            why: 'on-untrusted-event is fail',
            fix: "on-untrusted-event: skip   # or leave the step out:  if: github.event_name == 'push'",
        });
    }
    log.notice(`nothing was signed: ${untrusted.reason}`);
    if ((0,job_summary/* readShowSummary */.mi)())
        await (0,job_summary/* writeSummary */.Sy)((await summaries()).skippedMarkdown(untrusted.reason), log);
    return true;
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ admissionOf),
/* harmony export */   p: () => (/* binding */ loadLenses)
/* harmony export */ });
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7080);

/**
 * Looks the image up as each program does and says what it would say of this run's identity. What was read back is
 * not fetched again; what others attached is.
 */
async function admissionOf({ place, wants: all, written }, { claims, root }) {
    const [{ viewImage }, { askLenses, LENSES }] = await loadLenses();
    const { registry, subject } = place;
    const known = written.map((layout) => layout.known());
    const reader = knownFirst(known, (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberReads */ .rq)(registry));
    const view = await viewImage(reader, subject.repository.path, subject.digest, root);
    const { san, issuer, sourceRepositoryUri: repository } = claims;
    const answers = all.flatMap((wants) => {
        const question = { want: wants, identity: { san, issuer, repository } };
        return askLenses(view, question, [...LENSES.values()]).map((report) => ({ ...report, wants }));
    });
    return { subject: place.image, answers };
}
/** Not needed before there is something to ask about. */
function loadLenses() {
    return Promise.all([__nccwpck_require__.e(/* import() */ 406).then(__nccwpck_require__.bind(__nccwpck_require__, 1406)), Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7629))]);
}
function knownFirst(known, registry) {
    const manifests = new Map(known.flatMap((reads) => [...reads.manifests]));
    const blobs = new Map(known.flatMap((reads) => [...reads.blobs]));
    const [referrers] = known.flatMap((reads) => reads.referrers ?? []);
    return {
        getManifest: async (path, reference, options) => manifests.has(reference) ? manifests.get(reference) : registry.getManifest(path, reference, options),
        getBlob: async (path, digest, most) => blobs.get(digest) ?? registry.getBlob(path, digest, most),
        referrers: async (path, digest, type) => referrers ?? registry.referrers(path, digest, type),
    };
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ anyManifest),
/* harmony export */   eJ: () => (/* binding */ anyBlob),
/* harmony export */   er: () => (/* binding */ lagOf)
/* harmony export */ });
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6652);

/** How long a registry may take to show what was just pushed to it, at most. */
const PUSH_LAG_MS = 30_000;
function lagOf({ timeoutMs }) {
    return Math.min(PUSH_LAG_MS, timeoutMs);
}
/** From the repository that answers first: why others do not is told when their turn comes. */
async function anyManifest(target, options) {
    const asked = target.repositories.map(async ({ registry, path }) => {
        const client = options.registries.for(registry);
        const manifest = await (0,_shared_eventually_js__WEBPACK_IMPORTED_MODULE_0__/* .eventually */ .u)(() => client.getManifest(path, target.digest), lagOf(options));
        return manifest ?? Promise.reject(new Error('not there'));
    });
    return Promise.any(asked).catch(() => undefined);
}
/** A blob of at most so many bytes, as `anyManifest`. */
async function anyBlob({ repositories, digest }, maxBytes, registries) {
    const asked = repositories.map(async ({ registry, path }) => {
        const blob = await registries.for(registry).getBlob(path, digest, maxBytes);
        return blob ?? Promise.reject(new Error('not there'));
    });
    return Promise.any(asked).catch(() => undefined);
}


/***/ }),

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isWritten),
/* harmony export */   u: () => (/* binding */ FORMAT_OF)
/* harmony export */ });
/** What users call it: a value of `signature-format`. */
const FORMAT_OF = {
    bundle: 'bundle',
    sig: 'legacy',
    att: 'legacy',
};
function isWritten(layout, formats) {
    return formats === 'both' || formats === FORMAT_OF[layout];
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ visibleWithin),
/* harmony export */   i: () => (/* binding */ notVisible)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7918);


/** How long a registry may take to show what was written, at most. */
const VISIBLE_WITHIN_MS = 30_000;
/** Milliseconds. */
function visibleWithin({ timeoutMs }) {
    return Math.min(VISIBLE_WITHIN_MS, timeoutMs);
}
function notVisible(place, what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'not-yet-visible',
        what: `written, not yet visible: ${what} of ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(place.subject)} after ${visibleWithin(place) / 1000} s`,
        why: 'the registry shows writes late, or something removed it',
        fix: 'run the step again: what is there by then is reused',
    });
}


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ prepareTargets)
});

// EXTERNAL MODULE: ./lib/http/http.js + 15 modules
var http = __nccwpck_require__(8293);
// EXTERNAL MODULE: ./lib/oci/layout/image-index.js
var image_index = __nccwpck_require__(5444);
// EXTERNAL MODULE: ./lib/oci/lookup/children.js
var lookup_children = __nccwpck_require__(1441);
// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var reader = __nccwpck_require__(7080);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __nccwpck_require__(6652);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/shared/wait.js
var wait = __nccwpck_require__(6248);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __nccwpck_require__(7918);
// EXTERNAL MODULE: ./lib/subject/target.js + 1 modules
var target = __nccwpck_require__(5869);
// EXTERNAL MODULE: ./lib/attach/any-manifest.js
var any_manifest = __nccwpck_require__(6821);
// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __nccwpck_require__(7906);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var lookup_bundles = __nccwpck_require__(7041);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __nccwpck_require__(261);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __nccwpck_require__(2406);
;// CONCATENATED MODULE: ./lib/attach/bundle-probe.js






const EMPTY = { mediaType: media_types/* EMPTY_JSON */.JO, digest: (0,digest/* sha256Digest */.sI)(bundle_manifest/* EMPTY_BLOB */.u), size: bundle_manifest/* EMPTY_BLOB */.u.length };
/**
 * A manifest of the type of a bundle's, without a subject and without a bundle: nothing names it, so that no verifier
 * comes upon it. The bytes are always the same, so that a repository has it once at most.
 */
const PROBE = Buffer.from(JSON.stringify({
    schemaVersion: 2,
    mediaType: media_types/* IMAGE_MANIFEST */.MS,
    artifactType: media_types/* SIGSTORE_BUNDLE */.uS,
    config: EMPTY,
    layers: [EMPTY],
}));
/**
 * Finds out before the log is written, which cannot be undone, whether a repository takes the manifests of bundles.
 * Asked only where something points at trouble, once for each repository: those that behave are asked nothing more.
 *
 * Whether tags may be overwritten is not probed: only a write under the shared tag would show it. Between the read
 * and that write another run's signature may arrive, and be lost; and that run would take the old version, come back,
 * for a stale read (see `updateTag`).
 */
class BundleProbes {
    #asked = new Map();
    /** @throws Failure of class `denied`, such as `registry-refuses-bundles` */
    async require(registry, repository, listing) {
        if (!pointsAtTrouble(listing))
            return;
        const name = (0,subject_repository/* nameOf */.Vb)(repository);
        const asked = this.#asked.get(name) ?? probe(registry, repository.path);
        this.#asked.set(name, asked);
        await asked;
    }
}
/**
 * Registries without a referrers API answer 404, and GHCR at times leads to a web page: these take bundles. Another
 * error may come from a registry, or a proxy before it, that knows nothing of OCI 1.1, unless bundles are there.
 */
function pointsAtTrouble(listing) {
    const { supported, first } = listing.api;
    return !supported && first.status >= 400 && first.status !== 404 && (0,lookup_bundles/* everyBundle */.Ci)(listing).length === 0;
}
/** What is no clear refusal is left to the writes that count: they wait and ask again. */
async function probe(registry, path) {
    try {
        await registry.putBlob(path, bundle_manifest/* EMPTY_BLOB */.u);
        await registry.putManifest(path, (0,digest/* sha256Digest */.sI)(PROBE), media_types/* IMAGE_MANIFEST */.MS, PROBE);
    }
    catch (error) {
        if (!(error instanceof shared_failure/* Failure */.HR) || error.class === 'denied')
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __nccwpck_require__(5395);
// EXTERNAL MODULE: ./lib/attach/unless-foreign.js
var unless_foreign = __nccwpck_require__(9918);
;// CONCATENATED MODULE: ./lib/attach/place.js



/** Lists what is attached, in all formats: provenance of one is reused for another. */
async function listExisting(registry, { repository: { path }, digest }, formats) {
    const tag = (suffix) => registry.getManifest(path, (0,tags/* legacyTag */.w_)(digest, suffix));
    const [bundles, sig, att] = await Promise.all([
        formats === 'legacy'
            ? (0,unless_foreign/* unlessForeign */.L)((0,lookup_bundles/* listBundles */.Od)(registry, path, digest))
            : (0,lookup_bundles/* listBundles */.Od)(registry, path, digest),
        // Simple-signing signatures fit no other format.
        formats === 'bundle' ? undefined : tag('sig'),
        tag('att'),
    ]);
    return { bundles, sig, att };
}

;// CONCATENATED MODULE: ./lib/attach/prepare.js












/** So many requests about one digest are on their way at the same time: its blobs, and the tags that they go to. */
const REQUESTS_AT_ONCE = 9;
/**
 * Finds each digest in each repository, proves that pushing works, and lists what is attached.
 * @throws Failure when no repository of any target can be used
 */
async function prepareTargets(targets, options) {
    warmRegistries(targets, options);
    const expanded = options.recursive ? await withPlatforms(targets, options) : targets;
    const once = { uploads: new Uploads(), probes: new BundleProbes() };
    const failures = [];
    const prepared = await Promise.all(expanded.map(async (target) => {
        const { platform } = target;
        const subjects = target.repositories.map((repository) => ({ repository, digest: target.digest }));
        const settled = await Promise.allSettled(subjects.map((subject) => {
            const registry = options.registries.for(subject.repository.registry);
            return registry.turn(() => preparePlace(registry, { subject, platform }, options, once));
        }));
        const places = settled.filter((result) => result.status === 'fulfilled').map((result) => result.value);
        settled.forEach((result, position) => {
            const subject = subjects[position];
            if (result.status === 'fulfilled' || !subject)
                return;
            if (!(result.reason instanceof shared_failure/* Failure */.HR))
                throw result.reason;
            failures.push({ subject, platform, failure: explainMissing(result.reason, subject, places) });
        });
        return { target, places };
    }));
    const usable = prepared.filter((target) => target.places.length > 0);
    const [first] = failures;
    if (usable.length === 0 && first)
        throw first.failure;
    return { targets: usable, failures };
}
/** Before the first answers with 401 and the next must wait for a token, all connections are on their way. */
function warmRegistries(targets, { registries }) {
    const hosts = targets.flatMap(({ repositories }) => repositories.map(({ registry }) => registry));
    for (const host of new Set(hosts)) {
        const places = hosts.filter((other) => other === host).length;
        registries.for(host).warm((0,http/* connectionsFor */.l)(REQUESTS_AT_ONCE * places));
    }
}
async function preparePlace(registry, { subject: image, platform }, options, { uploads, probes }) {
    const { repository, digest } = image;
    const subject = { repository: options.signatureRepository ?? repository, digest };
    const store = options.registries.for(subject.repository.registry);
    const [descriptor, existing] = await Promise.all([
        (0,eventually/* eventually */.u)(() => registry.headManifest(repository.path, digest), (0,any_manifest/* lagOf */.er)(options), sayPause(image, options.log)),
        listExisting(store, subject, options.format),
        uploads.open(store, subject.repository),
    ]);
    if (!descriptor)
        throw await notThere(registry, image, (0,any_manifest/* lagOf */.er)(options));
    const { bundles } = existing;
    if (bundles && options.format !== 'legacy' && !options.dryRun)
        await probes.require(store, subject.repository, bundles);
    const takeUpload = () => uploads.take(subject.repository);
    const { timeoutMs } = options;
    const bounded = (0,reader/* boundReads */.OE)(store);
    return {
        image,
        platform,
        registry: store,
        bounded,
        subject,
        descriptor: { ...descriptor, digest },
        existing,
        besides: [],
        timeoutMs,
        takeUpload,
    };
}
/** Uploads opened to prove that pushing works: one for each repository, used by the first blob. */
class Uploads {
    #opened = new Map();
    #ready = new Map();
    async open(registry, repository) {
        const name = (0,subject_repository/* nameOf */.Vb)(repository);
        const known = this.#opened.get(name);
        if (known)
            return void (await known);
        const opening = registry.openUpload(repository.path);
        this.#opened.set(name, opening);
        this.#ready.set(name, await opening);
    }
    take(repository) {
        const name = (0,subject_repository/* nameOf */.Vb)(repository);
        const upload = this.#ready.get(name);
        this.#ready.delete(name);
        return upload;
    }
}
/** Each index is followed by all that it names, also in nested indexes, which count as digests of their own. */
async function withPlatforms(targets, options) {
    const groups = await Promise.all(targets.map(async (target) => {
        const manifest = await (0,any_manifest/* anyManifest */.M9)(target, options);
        if (!manifest)
            return [target];
        const read = async (digest) => (await (0,any_manifest/* anyManifest */.M9)({ ...target, digest }, options))?.bytes;
        const children = everyOne(await (0,lookup_children/* listChildren */.AW)(manifest.bytes, read));
        return [
            target,
            ...children.map((child) => ({ ...target, digest: child.digest, platform: (0,image_index/* childName */.QW)(child) })),
        ];
    }));
    return (0,target/* mergeTargets */.z)(groups.flat());
}
function everyOne(children) {
    return children.flatMap((child) => [child, ...everyOne(child.children)]);
}
/** A blob of the digest tells that something else than the digest of the image was given. */
async function notThere(registry, image, lagMs) {
    const isBlob = await registry.hasBlob(image.repository.path, image.digest).catch(() => false);
    return isBlob ? noManifest(image) : notFound(image, lagMs);
}
function noManifest(subject) {
    return new shared_failure/* Failure */.HR({
        class: 'usage',
        code: 'digest-of-blob',
        what: `${(0,subject_repository/* referenceOf */.Bz)(subject)} is a part of an image, not an image`,
        why: 'it is the digest of a configuration or a layer: imageid of docker/build-push-action is one, and so is what docker images shows',
        fix: 'digest: ${{ steps.build.outputs.digest }}   # not imageid',
    });
}
function sayPause(image, log) {
    return (ms) => (0,wait/* sayWait */.L)(log, ms, `${(0,subject_repository/* referenceOf */.Bz)(image)} is not there yet`);
}
function notFound(subject, lagMs) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'digest-not-found',
        what: `${(0,subject_repository/* referenceOf */.Bz)(subject)} is not there after ${lagMs / 1000} s`,
        why: 'the image was not pushed there, or it was pushed under another digest',
        fix: 'set push: true in the build step and take the digest from its outputs',
    });
}
/** "Not found in X, found in Y" tells a wrong digest from a push that is missing in one registry. */
function explainMissing(failure, subject, found) {
    if (failure.code !== 'digest-not-found' || found.length === 0)
        return failure;
    const others = found.map((place) => (0,subject_repository/* nameOf */.Vb)(place.image.repository)).join(', ');
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'digest-not-found',
        what: `${subject.digest} is not in ${(0,subject_repository/* nameOf */.Vb)(subject.repository)}; it is in ${others}`,
        why: 'it was pushed to some of the repositories only',
        fix: `push it to ${(0,subject_repository/* nameOf */.Vb)(subject.repository)} as well, or take that name out of image`,
    });
}


/***/ }),

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ publishTag)
/* harmony export */ });
/* harmony import */ var _oci_tag_update_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2839);
/* harmony import */ var _not_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1075);


/**
 * Brings a tag of the image's repository to hold what a layout wants there.
 * @param ahead a version of it that was read while something else was done
 * @throws Failure `not-yet-visible`, and those of `updateTag`
 */
async function publishTag(place, content, log, ahead) {
    const { registry, subject, timeoutMs } = place;
    const tag = { ...content, registry, path: subject.repository.path, timeoutMs };
    if (!(await (0,_oci_tag_update_js__WEBPACK_IMPORTED_MODULE_0__/* .updateTag */ .G)(tag, log, ahead)))
        throw (0,_not_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .notVisible */ .i)(place, content.tag);
}


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J2: () => (/* binding */ SIGNATURE),
  uN: () => (/* binding */ SIMPLE_SIGNATURE),
  kV: () => (/* binding */ attestationOf),
  F7: () => (/* binding */ provenanceBy),
  Yq: () => (/* binding */ saysTheSame),
  hO: () => (/* binding */ signableOf)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __nccwpck_require__(6454);
// EXTERNAL MODULE: ./lib/statement/image-build.js
var image_build = __nccwpck_require__(1269);
// EXTERNAL MODULE: ./lib/statement/lasting.js
var lasting = __nccwpck_require__(9921);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __nccwpck_require__(6832);
;// CONCATENATED MODULE: ./lib/statement/simple-signing.js
/**
 * The payload of a legacy signature, byte for byte what cosign writes (containers/image,
 * docs/atomic-signature.md). podman and skopeo compare docker-reference with the repository pulled from.
 * @param name `registry/repository`
 */
function simpleSigningPayload(name, digest) {
    return Buffer.from(JSON.stringify({
        critical: {
            identity: { 'docker-reference': name },
            image: { 'docker-manifest-digest': digest },
            type: 'cosign container image signature',
        },
        optional: null,
    }));
}

// EXTERNAL MODULE: ./lib/statement/run-number.js
var run_number = __nccwpck_require__(9448);
// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __nccwpck_require__(6756);
;// CONCATENATED MODULE: ./lib/statement/slsa-v02.js



/** Of slsa-github-generator's container workflow: policies that compare it go on to work. */
const CONTAINER_BUILD = 'https://github.com/slsa-framework/slsa-github-generator/container@v1';
/**
 * SLSA provenance v0.2 (slsa.dev/spec/v0.2/provenance) in the form in which slsa-github-generator's container workflow
 * wrote it, for policies that were made for that. Left out is what no certificate confirms: the inputs and variables
 * of the run, its actor, and the whole event, which held more than anybody wanted to publish.
 */
function slsaProvenanceV02(name, digest, claims) {
    const source = {
        uri: `git+${claims.serverUrl}/${claims.repository}@${claims.ref}`,
        digest: { sha1: claims.sha },
    };
    const { run = '', attempt = '' } = (0,run_number/* runNumberOf */.Gv)(claims.runInvocationUri) ?? {};
    const predicate = {
        builder: { id: claims.san },
        buildType: CONTAINER_BUILD,
        invocation: {
            configSource: { ...source, entryPoint: claims.workflowPath },
            parameters: {},
            environment: {
                github_run_id: `${run}`,
                github_run_attempt: `${attempt}`,
                github_event_name: claims.eventName,
                github_ref: claims.ref,
                github_sha1: claims.sha,
                github_repository_id: claims.repositoryId,
                github_repository_owner_id: claims.ownerId,
            },
        },
        metadata: {
            // In the spelling of in-toto's Go library, which readers of v0.2 use.
            buildInvocationID: `${run}-${attempt}`,
            completeness: { parameters: false, environment: false, materials: false },
            reproducible: false,
        },
        materials: [source],
    };
    return {
        ...(0,statement/* statement */.qZ)(name, digest, predicate_types/* SLSA_PROVENANCE_V02 */.ZX, predicate),
        _type: 'https://in-toto.io/Statement/v0.1',
    };
}

// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __nccwpck_require__(5482);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __nccwpck_require__(5533);
;// CONCATENATED MODULE: ./lib/attach/signable.js











/** cosign's image signature in the bundle layout. */
const SIGNATURE = {
    kind: 'signature',
    predicateType: cosign_sign/* COSIGN_SIGN_V1 */.Y,
    per: 'digest',
    layouts: ['bundle'],
    payload: (name, digest) => (0,statement/* statementBytes */.Tp)((0,cosign_sign/* cosignSign */.B)(name, digest)),
};
/** cosign's image signature in the legacy layout: podman and skopeo compare the repository in it. */
const SIMPLE_SIGNATURE = {
    kind: 'signature',
    predicateType: null,
    per: 'repository',
    layouts: ['sig'],
    payload: simpleSigningPayload,
};
/**
 * SLSA provenance: a later run of the same workflow on the same commit need not sign it again.
 * @param build where the run says what it was asked to build
 * @throws Failure `build-inputs-refused`, when it is written
 */
function provenanceBy(claims, versions = 'v1', build) {
    const writeV1 = build
        ? (name, digest, by) => (0,image_build/* imageBuildProvenance */.sx)(name, digest, by, build)
        : slsa_v1/* slsaProvenance */.$f;
    const kinds = [
        { version: 'v1', predicateType: slsa_v1/* SLSA_PROVENANCE_V1 */.us, write: writeV1 },
        { version: 'v0.2', predicateType: predicate_types/* SLSA_PROVENANCE_V02 */.ZX, write: slsaProvenanceV02 },
    ];
    return kinds
        .filter(({ version }) => versions === 'both' || versions === version)
        .map(({ predicateType, write }) => ({
        kind: 'provenance',
        predicateType,
        per: 'digest',
        layouts: ['bundle', 'att'],
        payload: (name, digest) => (0,statement/* statementBytes */.Tp)(write(name, digest, claims)),
    }));
}
/** What a user gives to be attested. */
function attestationOf(predicateType, predicate) {
    return {
        kind: (0,predicate_types/* kindOf */.I)(predicateType),
        predicateType,
        per: 'digest',
        layouts: ['bundle', 'att'],
        payload: (name, digest) => (0,statement/* statementBytes */.Tp)((0,statement/* statement */.qZ)(name, digest, predicateType, predicate)),
    };
}
/** What is signed of a kind about one digest. */
function signableOf(kind, name, digest) {
    return { ...kind, payload: kind.payload(name, digest) };
}
/** True when `payload` says what `signable` says, apart from what varies whenever the same is said. */
function saysTheSame(signable, payload) {
    if (payload.equals(signable.payload))
        return true;
    if (signable.predicateType === null)
        return false;
    try {
        const theirs = (0,json/* parseBounded */.nh)((0,json/* utf8 */.As)(payload));
        if ((0,member/* textAt */.$6)(theirs, 'predicateType') !== signable.predicateType)
            return false;
        return (0,external_node_util_.isDeepStrictEqual)(lastingStatement(theirs, signable.predicateType), lastingOf(signable));
    }
    catch {
        return false;
    }
}
/** Of what a run signs: an SBOM is compared with many that stand beside an image. */
const known = new WeakMap();
function lastingOf(signable) {
    const lasting = known.get(signable) ??
        lastingStatement((0,json/* parseBounded */.nh)((0,json/* utf8 */.As)(signable.payload)), String(signable.predicateType));
    known.set(signable, lasting);
    return lasting;
}
function lastingStatement(statement, predicateType) {
    if (!(0,json/* isObject */.Gv)(statement))
        return statement;
    return { ...statement, predicate: (0,lasting/* lastingPart */.Y)(predicateType, statement.predicate) };
}


/***/ }),

/***/ 9918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unlessForeign)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/**
 * What a layout that is only read for reuse gives; undefined when something in it is of no form that this
 * project writes. Where a layout is written, the same is a failure.
 */
async function unlessForeign(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.class === 'malformed')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ suffixesOf),
/* harmony export */   d: () => (/* binding */ azureService)
/* harmony export */ });
// learn.microsoft.com, "Important considerations for workload identity federation" and "Microsoft Entra authentication
// endpoints".
const PUBLIC = { authority: 'login.microsoftonline.com', audience: 'api://AzureADTokenExchange' };
const GOVERNMENT = {
    authority: 'login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
};
const CHINA = { authority: 'login.chinacloudapi.cn', audience: 'api://AzureADTokenExchangeChina' };
// Tokens of Azure Resource Manager are refused by registries with "authentication-as-arm" off; azure-cli asks for this
// one in every cloud.
const REGISTRY_SCOPE = 'https://containerregistry.azure.net/.default';
/** The ends of host names, each with the cloud that it belongs to. */
const SERVICES = [
    ['registry', 'azurecr.io', PUBLIC],
    ['registry', 'azurecr.us', GOVERNMENT],
    ['registry', 'azurecr.cn', CHINA],
    ['vault', 'vault.azure.net', PUBLIC],
    ['vault', 'vault.usgovcloudapi.net', GOVERNMENT],
    ['vault', 'vault.azure.cn', CHINA],
    ['vault', 'managedhsm.azure.net', PUBLIC],
    ['vault', 'managedhsm.usgovcloudapi.net', GOVERNMENT],
    ['vault', 'managedhsm.azure.cn', CHINA],
];
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/**
 * The service of Azure that has this host name, compared exactly: one label before the suffix, nothing around it;
 * undefined: it is none, and gets no token.
 */
function azureService(kind, host) {
    const dot = host.indexOf('.');
    const suffix = host.slice(dot + 1);
    const found = SERVICES.find(([ofKind, end]) => ofKind === kind && end === suffix);
    if (!found || !LABEL.test(host.slice(0, dot)))
        return undefined;
    const [, , cloud] = found;
    return { host, cloud, scope: kind === 'registry' ? REGISTRY_SCOPE : `https://${suffix}/.default` };
}
/** The ends of the host names of this kind, for messages. */
function suffixesOf(kind) {
    return SERVICES.filter(([ofKind]) => ofKind === kind).map(([, suffix]) => suffix);
}


/***/ }),

/***/ 9066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tu: () => (/* binding */ fileCommands),
  gi: () => (/* binding */ keyCommands),
  lH: () => (/* binding */ keyFileCommand),
  BW: () => (/* binding */ signatureRepositoryHints),
  I6: () => (/* binding */ verifyCommands)
});

// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __nccwpck_require__(999);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __nccwpck_require__(6454);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __nccwpck_require__(5482);
;// CONCATENATED MODULE: ./lib/text/shell.js
/** A command for a POSIX shell, whatever its words hold. */
function shellLine(words) {
    return words.map(shellWord).join(' ');
}
function shellWord(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/engine/cosign/command.js
/** The words behind `cosign` that verify an image by its signer's identity. */
function cosignWords(question) {
    const { image, identity, predicateType, trustedRoot, more = [] } = question;
    return [
        ...(predicateType === undefined ? ['verify'] : ['verify-attestation', '--type', predicateType]),
        ...['--certificate-identity', identity.san, '--certificate-oidc-issuer', identity.issuer],
        ...cosignTrust(trustedRoot),
        ...more,
        image,
    ];
}
/** The words behind `cosign` that verify a file by its signer's identity. */
function cosignFileWords({ file, bundle, predicateType }, { san, issuer }, trustedRoot) {
    return [
        ...['verify-blob-attestation', '--bundle', bundle, '--type', predicateType],
        ...['--certificate-identity', san, '--certificate-oidc-issuer', issuer],
        ...cosignTrust(trustedRoot),
        file,
    ];
}
/** The words behind `cosign` that verify a file by a key. */
function cosignKeyFileWords({ file, bundle, predicateType }, key, { trustedRoot, isLogged }) {
    const trust = isLogged ? cosignTrust(trustedRoot) : ['--insecure-ignore-tlog=true'];
    return [
        'verify-blob-attestation',
        '--bundle',
        bundle,
        '--type',
        predicateType,
        '--key',
        key,
        ...trust,
        file,
    ];
}
/**
 * The words behind `cosign` that verify an image by a key.
 * @param key path of the public key
 * @param isLogged whether the signature is in a transparency log
 */
function cosignKeyWords(image, key, { trustedRoot, isLogged }) {
    // Without a log there is nothing that a root vouches for.
    const trust = isLogged ? cosignTrust(trustedRoot) : ['--insecure-ignore-tlog=true'];
    return ['verify', '--key', key, ...trust, image];
}
function cosignTrust(trustedRoot) {
    return trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot];
}

;// CONCATENATED MODULE: ./lib/engine/gh/command.js
/** The words behind `gh` that verify an image by the bundles beside it in its registry, or a file by its bundle. */
function ghWords({ image, source, signer, issuer, predicateType, trustedRoot }) {
    return [
        ...['attestation', 'verify'],
        ...(typeof image === 'string'
            ? [`oci://${image}`, '--bundle-from-oci']
            : [image.file, '--bundle', image.bundle]),
        ...('repository' in source ? ['--repo', source.repository] : ['--owner', source.owner]),
        ...('workflow' in signer ? ['--signer-workflow', signer.workflow] : ['--cert-identity', signer.san]),
        ...(issuer === undefined ? [] : ['--cert-oidc-issuer', issuer]),
        ...(predicateType === undefined ? [] : ['--predicate-type', predicateType]),
        ...(trustedRoot === undefined ? [] : ['--custom-trusted-root', trustedRoot]),
    ];
}

;// CONCATENATED MODULE: ./lib/engine/commands.js






const SIGNED = [cosign_sign/* COSIGN_SIGN_V1 */.Y, slsa_v1/* SLSA_PROVENANCE_V1 */.us];
/**
 * Commands that verify one image as it was signed (cosign 3.1, gh 2.95). The identity is exact: a
 * pattern such as ^https://github.com/acme/app would also match acme/app-evil.
 * @param image `registry/repository@sha256:\u2026`
 */
function verifyCommands(image, claims, { format, trustedRoot, signatureRepository, signed = SIGNED }) {
    const { san, issuer } = claims;
    const question = { image, identity: { san, issuer }, trustedRoot };
    const commands = [...new Set(signed)].flatMap((type) => {
        if (type === null)
            return [];
        return [
            ['cosign', ...cosignWords(type === cosign_sign/* COSIGN_SIGN_V1 */.Y ? question : { ...question, predicateType: type })],
        ];
    });
    const gh = ghWordsFor(image, claims, trustedRoot);
    // gh looks for bundles beside the image only.
    const isForGh = format !== 'legacy' && signatureRepository === undefined;
    if (isForGh && signed.includes(slsa_v1/* SLSA_PROVENANCE_V1 */.us))
        commands.push(['gh', ...gh]);
    return commands.map((words) => kept(signatureRepository) + shellLine(words));
}
function ghWordsFor(image, { san, issuer, serverUrl, repository }, trustedRoot) {
    // gh compares the signer with the repository by default, so a workflow of another one must be named.
    const workflow = san.slice(`${serverUrl}/`.length).replace(/@.*$/, '');
    const ghIssuer = issuer === instance/* GITHUB_ISSUER */.oX ? undefined : issuer;
    return ghWords({ image, source: { repository }, signer: { workflow }, issuer: ghIssuer, trustedRoot });
}
/** Commands that verify one file by the bundle beside it (cosign 3.1, gh 2.95). */
function fileCommands(question, claims, trustedRoot) {
    const commands = [['cosign', ...cosignFileWords(question, claims, trustedRoot)]];
    // gh asks for provenance unless it is told otherwise.
    if (question.predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        commands.push(['gh', ...ghWordsFor(question, claims, trustedRoot)]);
    return commands.map(shellLine);
}
/** The same where a key signs, whose public half the user has as `cosign.pub`. */
function keyFileCommand(question, options) {
    return shellLine(['cosign', ...cosignKeyFileWords(question, 'cosign.pub', options)]);
}
/**
 * The command that verifies what is signed with a key, whose public half the user has as `cosign.pub`; gh verifies
 * certificates only.
 */
function keyCommands(image, options) {
    const line = shellLine(['cosign', ...cosignKeyWords(image, 'cosign.pub', options)]);
    return [kept(options.signatureRepository) + line];
}
/** How cosign is told where signatures are kept. */
function kept(signatureRepository) {
    return signatureRepository === undefined ? '' : `COSIGN_REPOSITORY=${signatureRepository} `;
}
/** What each program must be told to find signatures in a repository of their own, and where it is said. */
function signatureRepositoryHints(repository) {
    return [
        ['cosign', `COSIGN_REPOSITORY=${repository} in its environment`],
        ['slsa-provenance', `--signature-repository ${repository}`],
        ['Kyverno, ClusterPolicy', `verifyImages[].repository: ${repository}`],
        ['Kyverno, ImageValidatingPolicy', `attestors[].cosign.source.repository: ${repository}`],
        ['policy-controller', `authorities[].source[].oci: ${repository}`],
        ['gh', '--bundle with the file of bundle-path: it looks beside the image only'],
    ];
}


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ IMAGE_VALIDATING_POLICY_1_16),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Sp: () => (/* binding */ CLUSTER_POLICY_COSIGN),
/* harmony export */   X9: () => (/* binding */ CLUSTER_POLICY_BUNDLE),
/* harmony export */   c9: () => (/* binding */ IMAGE_VALIDATING_POLICY_1_19),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
/* unused harmony export KYVERNO_ROOT_FLAGS */
const KYVERNO_1_19 = { goContainerRegistry: '0.21.8', sigstoreGo: '1.3.0' };
const CLUSTER_POLICY_COSIGN = {
    id: 'kyverno-cosign',
    program: 'Kyverno ClusterPolicy, type: Cosign',
    from: '1.19',
    remark: 'earlier ones read statements less strictly',
    libraries: KYVERNO_1_19,
};
const CLUSTER_POLICY_BUNDLE = {
    id: 'kyverno-bundle',
    program: 'Kyverno ClusterPolicy, type: SigstoreBundle',
    from: '1.17',
    remark: '1.13 to 1.16 read no Rekor v2',
    libraries: KYVERNO_1_19,
};
const IMAGE_VALIDATING_POLICY_1_19 = {
    id: 'kyverno-ivp@1.19',
    program: 'Kyverno ImageValidatingPolicy',
    from: '1.19',
    remark: '1.17 and 1.18 need a timestamp flag for Rekor v2',
    libraries: KYVERNO_1_19,
};
const IMAGE_VALIDATING_POLICY_1_16 = {
    id: 'kyverno-ivp@1.16',
    program: 'Kyverno ImageValidatingPolicy',
    from: '1.14',
    to: '1.16',
    libraries: { goContainerRegistry: '0.20.3', sigstoreGo: '0.6.2' },
};
/**
 * More entries than these in the list of referrers, whatever they are, and `type: SigstoreBundle` refuses the
 * image (pkg/image/verifiers/cpol/cosign/sigstore.go, attestationlimit). No other engine stops as early.
 */
const MAX_REFERRERS = 50;
/** In a layer of a bundle: 10 MB, not MiB (the same file, maxLayerSize). */
const MAX_LAYER_BYTES = 10_000_000;
/** Flags of the admission controller (cmd/internal/tuf.go; Helm: features.tuf), without which the public root counts. */
const KYVERNO_ROOT_FLAGS = '--enableTuf --tufMirror --tufRoot';


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ releasedIdentity)
/* harmony export */ });
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5750);

const COMMIT = /^[0-9a-f]+$/;
/** `v1` moves from release to release. */
const RELEASE_TAG = /^refs\/tags\/v[0-9]+(?:\.[0-9]+\.[0-9]+)?$/;
const MAINTAINED = /^refs\/(?:heads|tags)\//;
/** Of clocks that differ. */
const DAY_MS = 86_400_000;
/**
 * What a certificate's name stands for. A commit counts only when the list has it: GitHub finds the commit of a fork under
 * the name of the repository that it was forked from, so anybody can have one. A tag is the project's own, and a list
 * is needed only to know what was revoked.
 */
function releasedIdentity({ san, extensions }, list, now = new Date()) {
    const path = pathWithin(list.repository, san);
    if (path === undefined)
        return { kind: 'elsewhere' };
    const version = (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWorkflowUri */ .S)(san)?.version ?? '';
    const isCommit = COMMIT.test(version);
    // What a tag or branch stood for when it signed.
    const commit = isCommit ? version : extensions.buildSignerDigest;
    const byCommit = list.releases.find((release) => release.commit === commit);
    const byTag = list.releases.find(({ tag }) => version === `refs/tags/${tag}`);
    for (const { tag, revoked } of [byCommit, byTag].filter((one) => one !== undefined))
        if (revoked)
            return { kind: 'revoked', tag, revoked };
    return isCommit
        ? ofCommit({ path, version, release: byCommit }, list, now)
        : ofRef({ version, commit, byTag, byCommit });
}
function ofRef({ version, commit, byTag, byCommit, }) {
    if (byTag && commit !== undefined && commit !== byTag.commit)
        return { kind: 'moved', tag: byTag.tag, released: byTag.commit, signed: commit };
    if (RELEASE_TAG.test(version))
        return { kind: 'released', tag: (byTag ?? byCommit)?.tag };
    return MAINTAINED.test(version) ? { kind: 'unreleased', ref: version } : { kind: 'unlisted', version };
}
function ofCommit({ path, version, release, }, { repository, issued, expires }, now) {
    // A clock before the list was issued tells nothing about when it expires.
    if (now >= expires || now.getTime() < issued.getTime() - DAY_MS)
        return { kind: 'expired', version };
    const isListed = release?.identities.some((identity) => pathWithin(repository, identity) === path);
    return isListed ? { kind: 'released', tag: release?.tag } : { kind: 'unlisted', version };
}
/** What follows a repository's name, which has no case of its own; undefined: it is another's. */
function pathWithin(repository, uri) {
    const isWithin = uri.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
    return isWithin ? uri.slice(repository.length) : undefined;
}


/***/ }),

/***/ 1065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ actionsLog)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __nccwpck_require__(9731);
;// CONCATENATED MODULE: ./lib/shared/secrets.js
/** Shorter ones are common words: replacing them would garble messages and tell the secret by its gaps. */
const MIN_LENGTH = 6;
/** Secrets met so far, and their encoded forms. */
class Secrets {
    #forms = new Set();
    /** Returns false for what is known already, and for what is too short to be a secret. */
    add(secret) {
        if (secret.length < MIN_LENGTH || this.#forms.has(secret))
            return false;
        for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
            this.#forms.add(form);
        }
        return true;
    }
    /** The text with `***` in place of each secret, in plain, base64 or URL form. */
    redact(text) {
        let clean = text;
        for (const form of this.#forms)
            clean = clean.replaceAll(form, '***');
        return clean;
    }
}

// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __nccwpck_require__(5789);
;// CONCATENATED MODULE: ./lib/github/actions-log.js



/** The log of a step: workflow commands on stdout. Secrets are kept out even where the runner would mask. */
function actionsLog() {
    const secrets = new Secrets();
    const clean = (message) => (0,terminal_safe/* terminalSafeLines */.Dy)(secrets.redact(message));
    return {
        debug: (message) => core/* debug */.Yz(clean(message)),
        info: (message) => core/* info */.pq(withoutCommands(clean(message))),
        notice: (message) => core/* notice */.lm(clean(message)),
        warning: (message) => core/* warning */.$e(clean(message)),
        error: (message, title, place) => core/* error */.z3(clean(message), {
            title: clean(title),
            ...(place && { file: place.file, startLine: place.line }),
        }),
        mask: (secret) => {
            // What would have to be altered for the log is no secret that the runner could find there again.
            if (secrets.add(secret) && (0,terminal_safe/* terminalSafe */.kJ)(secret) === secret)
                core/* setSecret */.Pq(secret);
        },
        group: (title, task) => core/* group */.Os(clean(title), task),
    };
}
/** The runner takes a line that starts with `::`, or holds `##[`, for a command; text of others is none. */
function withoutCommands(text) {
    return text.replaceAll(/^(?:[^\S\r\n]|\u0085)*(?=::)/gm, '$&> ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ AUDIENCE),
/* harmony export */   _L: () => (/* binding */ notAToken),
/* harmony export */   gR: () => (/* binding */ parseTokenClaims),
/* harmony export */   vn: () => (/* binding */ tokenTerms),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export REQUIRED_CLAIMS */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7944);



/** What tokens are asked for, and what Fulcio takes (its issuers' client-id). */
const AUDIENCE = 'sigstore';
/** Claims that provenance and the certificate need; GitHub sends each as a string. */
const REQUIRED_CLAIMS = [
    'iss',
    'sub',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'event_name',
    'run_id',
    'run_attempt',
    'runner_environment',
];
/**
 * Reads the claims of a JSON Web Token. The signature is Fulcio's to check: what is signed later are
 * the claims that its certificate confirms.
 * @throws Failure `id-token-malformed` (never with the token in it), `id-token-claims-missing`
 */
function parseTokenClaims(token) {
    const claims = decodePayload(token);
    const missing = REQUIRED_CLAIMS.filter((name) => typeof claims[name] !== 'string' || claims[name] === '');
    if (missing.length > 0) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'malformed',
            code: 'id-token-claims-missing',
            what: `the OIDC token lacks ${missing.join(', ')}`,
            why: 'it was not issued by GitHub Actions, or by an Enterprise Server that is too old',
            fix: 'on GitHub Enterprise Server, update to a release whose tokens have these claims',
        });
    }
    const { repository_visibility: visibility } = claims;
    return {
        ...claims,
        repository_visibility: typeof visibility === 'string' ? visibility : undefined,
    };
}
/** As the token says; of what is none, nothing. */
function tokenTerms(token) {
    const { aud, exp } = payloadOf(token) ?? {};
    const audiences = Array.isArray(aud) ? aud : [aud];
    return {
        audience: audiences.every((one) => typeof one === 'string') ? audiences.join(', ') : undefined,
        expires: typeof exp === 'number' && Math.abs(exp) < 1e11 ? new Date(exp * 1000) : undefined,
    };
}
/** What messages may say of a token. @throws Failure `id-token-malformed`, never with the token in it */
function namesIn(token) {
    const { sub, iss, aud } = decodePayload(token);
    const shown = (claim) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(claim), 1000);
    return { subject: shown(sub), issuer: shown(iss), audience: shown(aud) };
}
function payloadOf(token) {
    const [, payload = '', ...others] = token.split('.');
    return others.length === 1 ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(Buffer.from(payload, 'base64url')) : undefined;
}
function decodePayload(token) {
    const claims = payloadOf(token);
    if (claims)
        return claims;
    throw notAToken('the answer of the token service is not a JSON Web Token');
}
/** @param what what the token service answered with: never the answer itself */
function notAToken(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'id-token-malformed',
        what,
        why: 'ACTIONS_ID_TOKEN_REQUEST_URL does not lead to the token service of GitHub Actions, or a proxy answered in its place',
        fix: 'run the job again; on a self-hosted runner, let it reach the token service without the proxy (no_proxy)',
    });
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readEnvironment),
  B: () => (/* binding */ runUriOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
;// CONCATENATED MODULE: ./lib/github/event-payload.js


/**
 * The webhook payload that started the run (docs.github.com, "Webhook events and payloads"), from the file that
 * GITHUB_EVENT_PATH names. undefined: there is none that can be read.
 */
async function readEventPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return (0,json/* objectIn */.D7)(await (0,promises_.readFile)(path));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/environment.js


/** The one place that reads `process.env`. An empty variable counts as absent, as the runner sets them. */
function readEnvironment(variables = process.env) {
    const value = (name) => variables[name] || undefined;
    const url = value('ACTIONS_ID_TOKEN_REQUEST_URL');
    const token = value('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    return {
        serverUrl: (value('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, ''),
        apiUrl: urlOr('https://api.github.com', value('GITHUB_API_URL')),
        eventName: value('GITHUB_EVENT_NAME'),
        eventPayload: () => readEventPayload(value('GITHUB_EVENT_PATH')),
        actor: value('GITHUB_ACTOR'),
        temporaryDirectory: value('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(),
        idTokenRequest: url && token ? { url, token } : undefined,
        variables,
    };
}
/** URL of the attempt of the run, as certificates name it; undefined: this is no workflow. */
function runUriOf({ serverUrl, variables }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = variables;
    if (!repository || !run || !attempt)
        return undefined;
    return `${serverUrl}/${repository}/actions/runs/${run}/attempts/${attempt}`;
}
function urlOr(usual, text) {
    return new URL(text !== undefined && URL.canParse(text) ? text : usual);
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ idTokenRequest),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   w8: () => (/* binding */ TOKEN_SERVICE)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9742);


/** As messages call it. */
const TOKEN_SERVICE = 'GitHub token service';
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write\n  packages: write   # for ghcr.io';
/**
 * The runner's token service for this job.
 * @param audience who a token is wanted for
 * @throws Failure `id-token-permission-missing`
 */
function idTokenRequest(environment, audience = _claims_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCE */ .Xu) {
    if (environment.idTokenRequest)
        return environment.idTokenRequest;
    const without = audience === _claims_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCE */ .Xu ? 'no certificate can be issued' : `nobody with the audience ${audience} gets one`;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'id-token-permission-missing',
        what: `the job may not request an OIDC token, so ${without}`,
        why: 'its permissions lack "id-token: write"; a called reusable workflow gets at most what its caller grants',
        fix: `add to the job (and to the job that calls it, if this is a reusable workflow):\n${PERMISSIONS}`,
    });
}
/**
 * Requests an OIDC token. The answer is masked before it is parsed.
 * @throws Failure `id-token-permission-missing`, `id-token-refused`, `id-token-malformed`, and those of `Http.send`
 */
async function requestIdToken(environment, http, log, { audience = _claims_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCE */ .Xu, clock } = {}) {
    const request = idTokenRequest(environment, audience);
    log.mask(request.token);
    const url = new URL(request.url);
    url.searchParams.set('audience', audience);
    const answer = await http.send({
        service: TOKEN_SERVICE,
        url,
        headers: { accept: 'application/json', authorization: `Bearer ${request.token}` },
        maxBytes: 256 * 1024,
    });
    clock?.compare(answer.headers.get('date'), TOKEN_SERVICE);
    const text = answer.body.toString('utf8');
    const token = /"value"\s*:\s*"([^"]+)"/.exec(text)?.[1];
    if (token)
        log.mask(token);
    if (answer.status === 200 && token)
        return token;
    if (answer.status === 200)
        throw (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .notAToken */ ._L)('the token service of GitHub Actions answered without a token');
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'id-token-refused',
        what: `the token service of GitHub Actions answered ${answer.status}`,
        why: 'the permission to request tokens ended with the job, or the address is not that of the token service',
        fix: 'run the job again; see https://www.githubstatus.com when it goes on',
    });
}


/***/ }),

/***/ 6721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   mi: () => (/* binding */ readShowSummary),
/* harmony export */   ui: () => (/* binding */ wantsSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9731);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6167);
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9730);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6362);
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6852);





/** What GitHub takes of one step: 1 MiB; of more than that it shows nothing. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The input `show-summary`. @throws Failure `input-value-unknown` */
function readShowSummary(read = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4) {
    return (0,_text_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)('show-summary', read('show-summary') || 'true');
}
/** Whether a failure is told in the job summary: it is, too, where `show-summary` is what is wrong. */
function wantsSummary() {
    try {
        return readShowSummary();
    }
    catch {
        return true;
    }
}
/** Adds to the summary of the job; that it cannot be written fails no step. */
async function writeSummary(markdown, log) {
    const isWhole = Buffer.byteLength(markdown) < MAX_SUMMARY_BYTES;
    if (!isWhole)
        log.notice("the job summary is its heading alone: it would exceed GitHub's limit of 1 MiB");
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`${isWhole ? markdown : headingOf(markdown)}\n`, true).write();
    }
    catch {
        log.notice('the job summary could not be written: GITHUB_STEP_SUMMARY is not set or not writable');
    }
}
function headingOf(markdown) {
    const [heading = ''] = (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(markdown).split('\n\n');
    return `${heading}\n\nThe rest is left out: GitHub shows 1 MiB. The files that the step writes have all of it.`;
}
/** The code of a failure, with its page. */
function codeLink(failed) {
    return `[${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failed)}](${(0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .errorPage */ .Wr)(failed)})`;
}
/** The failure of a step, as its log tells it. */
function failureMarkdown({ message, code: failed, why, fix }) {
    return [
        `### \u274c Failed: ${codeLink(failed)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(message),
        why === undefined ? '' : `**Likely cause:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(why)}`,
        fix === undefined ? '' : `**Fix:**\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)(fix)}`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/** The one place where an action's failure is told: once, in full, without a stack for a user's mistake. */
async function runAction(log, task) {
    try {
        await task();
    }
    catch (error) {
        fail(log, error);
    }
    // Requests that no longer matter may hang: the step is over once its outcome is said.
    process.stdout.write('', () => process.exit());
}
function fail(log, error) {
    process.exitCode = 1;
    if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log.error(`please report this with the log of the step: ${trace}`, 'defect in the action');
        return;
    }
    log.error((0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error), error.code);
    for (const cause of causesOf(error))
        log.debug(`caused by ${cause}`);
}
function causesOf(error) {
    const causes = [];
    for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause) {
        causes.push(`${cause.name}: ${cause.message}`);
    }
    return causes;
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   z: () => (/* binding */ Clock)
/* harmony export */ });
/** Less than this is the way of an answer, or makes no difference. */
const TOLERATED_MS = 60_000;
/** Compares the clock of this machine with those of services, and says once when it is wrong. */
class Clock {
    #log;
    #isSaid = false;
    constructor(log) {
        this.#log = log;
    }
    /**
     * @param theirs what a service says that time it is, just now: its `Date` header (RFC 9110, 6.6.1) or a date
     *   that it wrote into its answer
     */
    compare(theirs, service) {
        const difference = Date.now() - new Date(theirs ?? NaN).getTime();
        if (!(Math.abs(difference) > TOLERATED_MS) || this.#isSaid)
            return;
        this.#isSaid = true;
        this.#log.warning(`the clock of this machine is ${duration(Math.abs(difference))} ${difference > 0 ? 'ahead of' : 'behind'} ` +
            `that of the ${service}: set it right, for it decides whether signing config and trusted root are in force`);
    }
}
/** A length of time for people: `2 h 1 min`. */
function duration(ms) {
    const minutes = Math.round(ms / 60_000);
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
    return [
        [days, 'd'],
        [hours, 'h'],
        [minutes % 60, 'min'],
    ]
        .filter(([count]) => count !== 0)
        .map(([count, unit]) => `${count} ${unit}`)
        .join(' ');
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ free)
/* harmony export */ });
/**
 * Gives the memory of a piece back at once, unless another piece lies in it. Nobody may use the piece any more. The
 * garbage collector would leave what was read from a connection until there are tens of megabytes of it.
 */
function free({ buffer, byteLength }) {
    if (byteLength === buffer.byteLength)
        buffer.transfer?.(0);
}


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ connectionsFor),
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./lib/shared/wait.js
var shared_wait = __nccwpck_require__(6248);
;// CONCATENATED MODULE: ./lib/http/streaming.js
/** How long a service may take for its answer when it has all of a body: registries compute digests of gigabytes then. */
const ANSWER_MS = 300_000;
/** Whether a request, or its answer, has a body that comes piece by piece. */
function isStream({ body, isStreamed = false }) {
    return isStreamed || (body !== undefined && 'open' in body);
}
/**
 * The bodies of one attempt. It has no time as a whole, however much there is to send: each piece has. The other side
 * is waited for only, never whoever gives or takes the pieces here, which has a time of its own.
 */
class Streaming {
    /** What broke the body that was to be sent: no fault of the service that it was sent to. */
    ownFailure;
    body;
    #controller = new AbortController();
    #idleMs;
    #timer;
    #isSending = false;
    constructor({ body }, idleMs) {
        this.#idleMs = idleMs;
        this.body =
            body && 'open' in body
                ? { body: this.#sent(() => body.open()), duplex: 'half' }
                : body
                    ? { body: new Uint8Array(body) }
                    : {};
        this.#wait(idleMs);
    }
    get signal() {
        return this.#controller.signal;
    }
    /** The body of the answer, as it comes. */
    async *content(body) {
        try {
            this.#wait(this.#idleMs);
            for await (const piece of body ?? []) {
                this.#rest();
                yield piece;
                this.#wait(this.#idleMs);
            }
        }
        finally {
            this.#rest();
        }
    }
    /** Nothing more is expected. A body that the service did not want to its end is sent no further. */
    end() {
        this.#rest();
        if (this.#isSending)
            this.#controller.abort(new Error('the answer came before the end of the request'));
    }
    async *#sent(open) {
        this.#isSending = true;
        try {
            for await (const piece of open()) {
                this.#wait(this.#idleMs);
                yield piece;
                this.#rest();
            }
            this.#isSending = false;
            this.#wait(ANSWER_MS);
        }
        catch (error) {
            this.ownFailure = error;
            throw error;
        }
    }
    #wait(ms) {
        this.#rest();
        const tell = () => this.#controller.abort(new DOMException('no progress', 'TimeoutError'));
        this.#timer = setTimeout(tell, ms);
    }
    #rest() {
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./lib/http/attempt.js


const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
const REFUSAL_MAX_BYTES = 64 * 1024;
const USER_AGENT = 'slsa-provenance-action';
const EMPTY = Buffer.alloc(0);
/**
 * Sends a request once and reads the whole answer within `timeoutMs`; of a streamed one, each piece. A redirect is an
 * answer.
 * @throws Failure `header-malformed`, `answer-too-large`; what `send` throws when there is no answer
 */
async function attempt(send, request, timeoutMs) {
    if (isStream(request))
        return attemptStream(send, request, timeoutMs);
    const { body } = request;
    const response = await send(request.url, {
        method: request.method ?? 'GET',
        headers: checkedHeaders(request),
        ...(body instanceof Uint8Array && { body: new Uint8Array(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
    });
    return readAnswer(request, response);
}
async function attemptStream(send, request, idleMs) {
    const streaming = new Streaming(request, idleMs);
    try {
        const response = await send(request.url, {
            method: request.method ?? 'GET',
            headers: checkedHeaders(request),
            ...streaming.body,
            redirect: 'manual',
            signal: streaming.signal,
        });
        const { status, headers } = response;
        if (request.isStreamed && isSuccess(status))
            return { status, headers, body: EMPTY, content: streaming.content(response.body), url: request.url };
        const answer = await readAnswer(request, response);
        streaming.end();
        return answer;
    }
    catch (error) {
        streaming.end();
        throw streaming.ownFailure ?? error;
    }
}
async function readAnswer(request, response) {
    const wanted = request.maxBytes ?? DEFAULT_MAX_BYTES;
    // A bound for what was asked for says nothing about an explanation why it does not come.
    const maxBytes = isSuccess(response.status) ? wanted : Math.max(wanted, REFUSAL_MAX_BYTES);
    const body = await readBody(response, maxBytes);
    if (body === undefined)
        throw tooLarge(request, maxBytes);
    return { status: response.status, headers: response.headers, body, url: request.url };
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** The body, or `undefined` as soon as it is known to be larger than `maxBytes`. */
async function readBody({ body }, maxBytes) {
    const chunks = [];
    let size = 0;
    // Leaving the loop cancels the stream, which closes the connection.
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    // Outside of the pool that Node shares among small buffers: the few bytes of an answer that are kept for long, such
    // as the hashes of a proof, would keep all else that lies there.
    const whole = Buffer.allocUnsafeSlow(size);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
    }
    return whole;
}
// Answers are asked for as they are: digests are over these bytes, and a bound on them is a bound on work.
function checkedHeaders(request) {
    const headers = {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': USER_AGENT,
        ...(request.body && 'open' in request.body && { 'content-length': String(request.body.length) }),
        ...request.headers,
    };
    // Node quotes a value that it refuses; here it may be a token with a line break at its end.
    const malformed = Object.entries(headers).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (!malformed)
        return headers;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'header-malformed',
        what: `The ${malformed[0]} header for ${request.service} holds characters that no header may have`,
        why: 'a secret was saved with a line break in it',
        fix: 'save the secret again, without a line break at its end',
    });
}
function tooLarge(request, maxBytes) {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'answer-too-large',
        what: `${request.service} (${request.url.host}) answered with more than ${maxBytes} bytes`,
        why: 'nothing of that size belongs there: the address is that of another service, or the content is hostile',
        fix: `check the address ${request.url.origin}`,
    });
}

// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __nccwpck_require__(3859);
// EXTERNAL MODULE: ./lib/http/network-error.js
var network_error = __nccwpck_require__(1281);
;// CONCATENATED MODULE: ./lib/http/redact.js
/** Query keys whose values explain a request and are never secret. */
const PLAIN_KEYS = new Set([
    'artifactType',
    'audience',
    'digest',
    'last',
    'logIndex',
    'n',
    'scope',
    'service',
]);
/** The URL for a message: no user name, password or fragment, and only the query values known to be plain. */
function redactUrl(url) {
    const query = [...url.searchParams].map(([key, value]) => PLAIN_KEYS.has(key) ? `${key}=${value}` : `${key}=REDACTED`);
    return `${url.origin}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __nccwpck_require__(8394);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./lib/http/connection.js
/**
 * How connections are opened, with a proxy or without one. `rejectUnauthorized` is written out because Node's
 * default gives way to NODE_TLS_REJECT_UNAUTHORIZED. An address has seconds before the next one is tried: Node's
 * 250 ms are too short for a host on the other side of the earth.
 */
const CONNECTION = { rejectUnauthorized: true, autoSelectFamilyAttemptTimeout: 2500 };

// EXTERNAL MODULE: ./lib/http/free.js
var free = __nccwpck_require__(3720);
;// CONCATENATED MODULE: ./lib/http/message.js
// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
const LARGE_HEADERS = 64 * 1024;

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./lib/http/shared-lookup.js

/** Connections that are opened so soon after each other go to the same addresses. */
const KEPT_MS = 5000;
/**
 * `dns.lookup`, asked once for connections that are opened to the same host at the same time: Node has four
 * threads for it, and each question may take a round trip.
 */
class SharedLookup {
    #kept = new Map();
    #slow;
    /** Addresses of this family (4 or 6) come last from now on: one of them gave no answer. */
    demote(family) {
        this.#slow = family;
    }
    lookup = (hostname, options, callback) => {
        const key = JSON.stringify([hostname, options.family, options.hints, options.all]);
        let answer = this.#kept.get(key);
        if (!answer) {
            answer = new Promise((resolve) => {
                (0,external_node_dns_namespaceObject.lookup)(hostname, options, (...found) => resolve(found));
            });
            this.#kept.set(key, answer);
            const forget = () => this.#kept.delete(key);
            void answer.then(([error]) => (error ? forget() : setTimeout(forget, KEPT_MS).unref()));
        }
        void answer.then(([error, found, family]) => callback(error, this.#ordered(found), family));
    };
    #ordered(found) {
        if (typeof found === 'string' || this.#slow === undefined || !Array.isArray(found))
            return found;
        const [fast, slow] = [true, false].map((isFast) => found.filter(({ family }) => (family !== this.#slow) === isFast));
        return [...(fast ?? []), ...(slow ?? [])];
    }
}

;// CONCATENATED MODULE: ./lib/http/direct.js









/**
 * Requests without a proxy, over connections that stay open. By node:http rather than fetch, which takes three
 * times the processor time and 20 MB more, and gives up the connection after every HEAD.
 */
class DirectRoute {
    #http = new external_node_http_namespaceObject.Agent({ keepAlive: true });
    #https;
    /** @param tls who is trusted, and who one is, where that is not what the system says */
    constructor(tls) {
        // One context for all connections: each would make one of its own, with all root certificates.
        this.#https = new WarmAgent({ keepAlive: true, secureContext: (0,external_node_tls_namespaceObject.createSecureContext)(tls), ...CONNECTION });
    }
    /** @throws Error, also from the body, whose cause is what Node says of the connection or the signal's reason */
    send = (url, { method, headers, body, signal }) => {
        const [request, agent] = url.protocol === 'https:'
            ? [external_node_https_namespaceObject.request, this.#https]
            : [external_node_http_namespaceObject.request, this.#http];
        return new Promise((resolve, reject) => {
            // An address may hold a user and a password: they are not sent.
            const outgoing = request(url, { method, headers, agent, auth: '', maxHeaderSize: LARGE_HEADERS });
            outgoing.on('response', (incoming) => resolve(answerOf(incoming)));
            outgoing.on('error', (cause) => reject(new Error('the request failed', { cause })));
            endWith(signal, outgoing);
            if (body === undefined || ArrayBuffer.isView(body))
                outgoing.end(body);
            // What goes wrong with either is told by the request, or no longer of interest once there is an answer.
            else
                (0,external_node_stream_namespaceObject.pipeline)(body, inTurn(outgoing), () => undefined);
        });
    };
    /** Opens connections that the next requests to the host of `url` find ready. Without TLS there is no need. */
    warm(url, connections) {
        if (url.protocol === 'https:')
            this.#https.warm(url.hostname, Number(url.port || 443), connections);
    }
}
function answerOf(incoming) {
    const { headers } = incoming;
    const get = (name) => {
        const value = headers[name.toLowerCase()];
        return value === undefined ? null : String(value);
    };
    return { status: incoming.statusCode ?? 0, headers: { get }, body: bodyOf(incoming) };
}
/** Leaving the loop over it early ends the connection. */
async function* bodyOf(incoming) {
    const { socket } = incoming;
    // The pieces are copies: what they came in is of no use once the parser has it.
    const freeParsed = (received) => process.nextTick(free/* free */.t, received);
    socket.on('data', freeParsed);
    try {
        yield* incoming;
    }
    catch (cause) {
        throw new Error('the answer broke off', { cause });
    }
    finally {
        socket.off('data', freeParsed);
    }
}
/** Has the next piece come only when the connection has taken the one before, whose memory is free from then on. */
function inTurn(outgoing) {
    const pieces = new external_node_stream_namespaceObject.Writable({
        highWaterMark: 1,
        write: (piece, _encoding, done) => void outgoing.write(piece, done),
        final: (done) => void outgoing.end(done),
        destroy: (error, done) => {
            if (error)
                outgoing.destroy(error);
            done(error);
        },
    });
    outgoing.on('close', () => pieces.destroy());
    return pieces;
}
/** A signal ends a request and its answer for its own reason, which Node's handling of signals loses. */
function endWith(signal, outgoing) {
    let incoming;
    const end = () => {
        incoming?.destroy(signal.reason);
        outgoing.destroy(signal.reason);
    };
    signal.addEventListener('abort', end);
    outgoing.on('response', (answer) => (incoming = answer));
    outgoing.on('close', () => signal.removeEventListener('abort', end));
}
/** Keeps connections open, and opens some before they are asked for. */
class WarmAgent extends external_node_https_namespaceObject.Agent {
    #ready = new Map();
    #lookup = new SharedLookup();
    warm(host, port, connections) {
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        this.#ready.set(`${host}:${port}`, ready);
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        for (let count = 0; count < connections; count += 1) {
            const socket = this.#open({ ...this.options, host, port, ...servername });
            if (!socket)
                continue;
            // What goes wrong is told to the request that opens its own then.
            socket.on('error', () => undefined);
            ready.push(socket);
        }
    }
    createConnection(...args) {
        const [{ host, port }] = args;
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        for (let socket = ready.shift(); socket; socket = ready.shift())
            if (!socket.destroyed)
                return socket;
        return this.#open(...args);
    }
    #open(...[options, callback]) {
        const socket = super.createConnection({ ...options, lookup: this.#lookup.lookup }, callback);
        // The next connections need not find out again that IPv6 leads nowhere.
        const onTimeout = (_ip, _port, family) => this.#lookup.demote(family);
        socket?.on('connectionAttemptTimeout', onTimeout);
        return socket;
    }
}

;// CONCATENATED MODULE: ./lib/http/proxied.js



/** Statuses of a proxy that another attempt does not change: it wants a login, or does not lead there. */
const FINAL = [401, 403, 405, 407];
/**
 * Requests through a proxy, by tunnels (RFC 9110, 9.3.6).
 * @throws Failure `proxy-refused`; otherwise as the direct way does
 */
async function throughProxy(proxy) {
    const undici = (await import(/* webpackIgnore: true */ '../shared/undici.js')).default;
    const dispatcher = new undici.ProxyAgent({
        uri: proxy.href,
        maxHeaderSize: LARGE_HEADERS,
        requestTls: CONNECTION,
        proxyTls: CONNECTION,
    });
    // The declarations of undici and Node differ in details that are not used here.
    const send = undici.fetch;
    return async (url, request) => {
        try {
            return await send(url, { ...withCopies(request), dispatcher });
        }
        catch (error) {
            const status = refusalIn(error);
            throw status !== undefined && FINAL.includes(status) ? refused(proxy, url, status, error) : error;
        }
    };
}
/** undici asks for the next piece before it has sent the last. */
function withCopies(request) {
    const { body } = request;
    return body && Symbol.asyncIterator in body ? { ...request, body: copiesOf(body) } : request;
}
async function* copiesOf(body) {
    for await (const piece of body)
        yield Uint8Array.from(piece);
}
/** The status with which the proxy answered in place of a tunnel. */
function refusalIn(error) {
    for (let next = error, depth = 0; next instanceof Error && depth < 10; next = next.cause, depth += 1) {
        const status = /^Proxy response \((\d{3})\)/.exec(next.message)?.[1];
        if (status !== undefined)
            return Number(status);
    }
    return undefined;
}
function refused(proxy, { host, hostname }, status, cause) {
    const wantsLogin = status === 407 || status === 401;
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'proxy-refused',
        what: `The proxy ${proxy.host} refused the way to ${host} with status ${status}`,
        why: wantsLogin
            ? proxy.username === ''
                ? 'it wants a login, and none is in its URL'
                : 'it does not accept the login in its URL'
            : 'its rules do not allow this host',
        fix: wantsLogin
            ? `HTTPS_PROXY: http://USER:PASSWORD@${proxy.host}   # a % or @ in the password as %25 or %40`
            : `let the proxy allow ${host}, or go past it:\nNO_PROXY: ${hostname}`,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/http/proxy.js



/**
 * The proxy for a request to `url`, by the usual variables; lower case wins, as in curl.
 * This machine is never asked for through a proxy.
 * @throws Failure `proxy-malformed`
 */
function proxyFor(url, environment) {
    const scheme = url.protocol.slice(0, -1);
    const name = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].find((key) => environment[key]);
    const value = name && environment[name];
    if (!value || (0,loopback/* isLoopback */.U)(url.hostname))
        return undefined;
    if (isExcluded(url, environment['no_proxy'] || environment['NO_PROXY'] || ''))
        return undefined;
    const proxy = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (proxy && /^https?:$/.test(proxy.protocol) && hasReadableLogin(proxy))
        return proxy;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'proxy-malformed',
        what: `${name} is not the URL of an HTTP proxy`,
        why: 'it is of another kind, or its password has a % that is not written %25',
        fix: `${name}: http://proxy.example:3128`,
    });
}
function hasReadableLogin({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * NO_PROXY: names separated by commas or spaces. `example.com` and `.example.com` also stand for the
 * subdomains, `host:port` for that port only, `10.0.0.0/8` for the addresses, `*` for everything.
 */
function isExcluded(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || isInRange(host, entry) || isNamed(host, port, entry));
}
function isNamed(host, port, entry) {
    const [, name = '', onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec((0,external_node_net_.isIP)(entry) ? `[${entry}]` : entry) ?? [];
    const bare = name.replace(/^\[|\]$/g, '');
    if (bare === '' || (onlyPort !== undefined && onlyPort !== port))
        return false;
    return host === bare || ((0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${bare}`));
}
function isInRange(host, entry) {
    const [network = '', bits = ''] = entry.split('/');
    const version = (0,external_node_net_.isIP)(network);
    if (version === 0 || (0,external_node_net_.isIP)(host) !== version || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (version === 4 ? 32 : 128))
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const range = new external_node_net_.BlockList();
    range.addSubnet(network, Number(bits), family);
    return range.check(host, family);
}

;// CONCATENATED MODULE: ./lib/http/route.js



/** Chooses the way to a host: directly, unless a proxy is set for it; undici, for proxies, is loaded then. */
class Routes {
    #environment;
    #mask;
    #direct;
    #proxied = new Map();
    constructor(environment, mask, tls) {
        this.#direct = new DirectRoute(tls);
        this.#environment = environment;
        this.#mask = mask;
    }
    /** @throws Failure `proxy-malformed` */
    async to(url) {
        const proxy = proxyFor(url, this.#environment);
        if (!proxy)
            return this.#direct.send;
        const known = this.#proxied.get(proxy.href) ?? throughProxy(proxy);
        this.#proxied.set(proxy.href, known);
        if (proxy.password)
            this.#mask(decodeURIComponent(proxy.password));
        return known;
    }
    /** Opens connections ahead where no proxy is in the way. @throws Failure `proxy-malformed` */
    warm(url, connections) {
        if (!proxyFor(url, this.#environment))
            this.#direct.warm(url, connections);
    }
}

// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __nccwpck_require__(1146);
;// CONCATENATED MODULE: ./lib/http/http.js











/** Time-outs, retries, waits, redaction and proxies for every service. */
function createHttp(options) {
    return new Client(options);
}
const IN_FLIGHT_PER_ORIGIN = 24;
/** How many connections carry so many requests at once: no more than are sent at a time. */
function connectionsFor(requests) {
    return Math.min(requests, IN_FLIGHT_PER_ORIGIN);
}
/** So long a refusal is doubted. */
const DOUBT_MS = 10_000;
const LEAST_DOUBT_WAIT_MS = 250;
/** What is left of a service's time for the last attempt, and that part of the whole time at most. */
const LAST_ATTEMPT_MS = 1000;
const LAST_ATTEMPT_PART = 1 / 8;
class Client {
    #timeoutMs;
    #attemptMs;
    #log;
    #random;
    #sleep;
    #now;
    #routes;
    #environment;
    #limiters = new Map();
    /** When each service last gave a useful answer. */
    #progress = new Map();
    /** When each service was first asked what it has refused since: refusals are no progress. */
    #doubted = new Map();
    constructor(options) {
        this.#timeoutMs = options.timeoutMs ?? 600_000;
        this.#attemptMs = options.attemptMs ?? 30_000;
        this.#log = options.log;
        this.#random = options.random ?? Math.random;
        const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
        // A wait that no clock can show would be waited again without end: the rest of a time can be 1e-13 ms.
        this.#sleep = (ms) => sleep(Math.max(1, Math.ceil(ms)));
        this.#now = options.now ?? (() => performance.now());
        this.#environment = options.environment;
        this.#routes = new Routes(options.tls ? {} : options.environment, (secret) => options.log.mask(secret), options.tls);
    }
    async send(request) {
        refusePlainHttp(request.url);
        const started = this.#now();
        for (let count = 1;; count += 1) {
            request.beforeAttempt?.();
            const outcome = await this.#attempt(request, started, count);
            if ('status' in outcome) {
                this.#progress.set(request.service, this.#now());
                return outcome;
            }
            if (request.attempts === 'once') {
                if (outcome.answer)
                    return outcome.answer;
                throw (0,unavailable/* serviceUnavailable */.o)(request, outcome);
            }
            await this.#waitAfter(outcome, request, started, count);
        }
    }
    warm(url, connections) {
        refusePlainHttp(url);
        this.#routes.warm(url, connections);
    }
    async insist(question) {
        const { service, withinMs = DOUBT_MS } = question;
        const started = this.#now();
        let until;
        let refusal;
        try {
            for (let count = 1;; count += 1) {
                const outcome = await doubtful(question);
                if (!('failure' in outcome))
                    return outcome.answer;
                const { failure } = outcome;
                if (failure.class === 'denied')
                    refusal = failure;
                if (until === undefined)
                    this.#doubted.set(service, started);
                until ??= Math.min(this.#now() + withinMs, started + this.#waitingMs);
                const left = until - this.#now();
                if (left <= 0)
                    throw failure;
                const wait = Math.min(left, Math.max(LEAST_DOUBT_WAIT_MS, (0,retry/* backoffMs */.jo)(count, this.#random)));
                await this.#sleep(wait);
                (0,shared_wait/* sayWait */.L)(this.#log, wait, failure.message, 0);
            }
        }
        catch (error) {
            throw believed(error, refusal);
        }
        finally {
            if (until !== undefined)
                this.#doubted.delete(service);
        }
    }
    async #attempt(request, started, count) {
        const { url } = request;
        try {
            const send = await this.#routes.to(url);
            // Behind others in the queue time may have run out: then there is just enough to say so.
            const attemptMs = () => Math.max(1, Math.ceil(Math.min(this.#attemptMs, this.#timeFor(request, started, count))));
            const once = () => attempt(send, request, attemptMs());
            // A stream that waits for a place could wait for one that waits for it: the two ends of a copy.
            const answer = await (isStream(request) ? once() : this.#limiter(url.origin)(once));
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${answer.status}`);
            if (answer.content)
                return { ...answer, content: this.#told(answer.content, request) };
            if (!(0,retry/* isTransient */.dg)(answer.status))
                return answer;
            const wait = (0,retry/* retryAfterMs */.Vs)(answer.headers, Date.now());
            return { cause: String(answer.status), attempts: Infinity, retryAfterMs: wait, answer };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR)
                throw error;
            const trouble = (0,network_error/* networkTrouble */.J)(error, url.host, this.#environment);
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${trouble.cause}`);
            return trouble;
        }
    }
    /** What breaks off is the failure of the service. */
    async *#told(content, request) {
        try {
            yield* content;
        }
        catch (error) {
            const { cause } = (0,network_error/* networkTrouble */.J)(error, request.url.host, this.#environment);
            throw (0,unavailable/* serviceUnavailable */.o)(request, { cause, error });
        }
    }
    /** Waits before the next attempt, or throws when the service has had its time. */
    async #waitAfter(trouble, request, started, count) {
        const left = this.#leftMs(request, started) - (this.#timeoutMs - this.#waitingMs);
        const asked = trouble.retryAfterMs ?? 0;
        if (left <= 0 || asked > left || count >= trouble.attempts) {
            const cause = asked > Math.max(left, 0)
                ? `${trouble.cause}, to be tried again in ${(0,shared_wait/* seconds */.Y)(asked)}`
                : trouble.cause;
            const tried = (0,shared_wait/* seconds */.Y)(this.#now() - started);
            const { error, answer } = trouble;
            throw (0,unavailable/* serviceUnavailable */.o)(request, { cause, tried, error, answer });
        }
        const wait = Math.max(asked, Math.min(left, (0,retry/* backoffMs */.jo)(count, this.#random)));
        await this.#sleep(wait);
        (0,shared_wait/* sayWait */.L)(this.#log, wait, `${request.service} ${trouble.cause}`);
    }
    /** What is left for an attempt, in milliseconds: not all of it for the first of several. */
    #timeFor(request, started, count) {
        const left = this.#leftMs(request, started);
        const isFirst = count === 1 && request.attempts !== 'once' && !isStream(request);
        return isFirst ? (0,retry/* firstAttemptMs */.kQ)(left) : left;
    }
    /** Of the time that the service has for a request, in milliseconds. */
    #leftMs({ service, withinMs }, started) {
        const since = this.#doubted.get(service) ?? Math.max(started, this.#progress.get(service) ?? 0);
        const left = this.#timeoutMs - (this.#now() - since);
        return withinMs === undefined ? left : Math.min(left, withinMs - (this.#now() - started));
    }
    /** The part of a service's time that may be waited away, in milliseconds. */
    get #waitingMs() {
        return this.#timeoutMs - Math.min(LAST_ATTEMPT_MS, this.#timeoutMs * LAST_ATTEMPT_PART);
    }
    #limiter(origin) {
        const limiter = this.#limiters.get(origin) ?? (0,limit/* createLimiter */.z)(IN_FLIGHT_PER_ORIGIN);
        this.#limiters.set(origin, limiter);
        return limiter;
    }
}
async function doubtful({ ask, mayPass, }) {
    try {
        return { answer: await ask() };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && mayPass(error))
            return { failure: error };
        throw error;
    }
}
/** That a service answers no more does not take back that it refused before. */
function believed(error, refusal) {
    return error instanceof failure/* Failure */.HR && error.class === 'unavailable' ? (refusal ?? error) : error;
}
function refusePlainHttp(url) {
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname)))
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'plain-http',
        what: `${url.origin} is not asked without TLS`,
        why: 'over plain HTTP anyone on the way can read tokens and change answers; only this machine is exempt',
        fix: `use https://${url.host}`,
    });
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   Y: () => (/* binding */ isThisMachine)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

/**
 * Whether a host name of a URL (`URL.hostname`, IPv6 in brackets) is this machine: `localhost`, its
 * subdomains (RFC 6761, 6.3), 127.0.0.0/8 and `[::1]`. Only these are spoken to without TLS.
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('127.');
}
/**
 * Whether a host name of a URL leads to this machine in any spelling: also the unspecified address, which systems
 * take for it, and IPv4 in IPv6. For what others name; names that a resolver leads here are not known.
 */
function isThisMachine(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (isLoopback(name) || name === '[::]')
        return true;
    // URL.hostname writes addresses in one way: 127.0.0.1 in IPv6 is ::ffff:7f00:1.
    return (((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('0.')) ||
        /^\[::(ffff:)?(7f[0-9a-f]{2}|0):[0-9a-f]{1,4}\]$/.test(name));
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ networkTrouble),
/* harmony export */   a: () => (/* binding */ isRefusedByNetwork)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

const WORDS = {
    EAI_AGAIN: 'name look-up failed',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection dropped',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ENOTFOUND: 'no such host',
    EPIPE: 'connection dropped',
    ETIMEDOUT: 'no connection in time',
    UND_ERR_ABORTED: 'the proxy refused the connection',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer cut short',
    UND_ERR_SOCKET: 'connection dropped',
};
/** A mistyped name stays mistyped, but resolvers on runners do err for a moment. */
const ATTEMPTS_FOR_UNKNOWN_HOST = 4;
// OpenSSL's verification results and protocol errors, as Node names them (nodejs.org/api/tls.html#x509-certificate-error-codes)
const TLS_CODE = /^(CERT_|CRL_|DEPTH_ZERO_|ERR_SSL_|ERR_TLS_|HOSTNAME_|INVALID_CA|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;
/**
 * Judges what a request to `host` threw.
 * @throws Failure `tls-untrusted`, `port-refused`: another attempt ends the same; the error itself when it
 *   is no network error but a defect
 */
function networkTrouble(error, host, environment) {
    const causes = causesOf(error);
    if (causes.some(({ name }) => name === 'TimeoutError')) {
        return { cause: 'no answer in time', attempts: Infinity, error };
    }
    if (causes.length < 2)
        throw error;
    const code = causes.map(codeOf).findLast((found) => found !== '') ?? '';
    if (TLS_CODE.test(code))
        throw untrusted(host, code, error, environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0');
    if (causes.some(({ message }) => message === 'bad port'))
        throw portRefused(host, error);
    return {
        cause: WORDS[code] ?? (code === '' ? 'connection failed' : `connection failed (${code})`),
        attempts: code === 'ENOTFOUND' ? ATTEMPTS_FOR_UNKNOWN_HOST : Infinity,
        error,
    };
}
/** A name that nobody knows, and a proxy that does not let pass. */
const REFUSALS = ['ENOTFOUND', 'UND_ERR_ABORTED'];
/** Whether the network refused, as it will again: what is asked for is mistyped or forbidden, and not down. */
function isRefusedByNetwork(error) {
    return causesOf(error).some((cause) => REFUSALS.includes(codeOf(cause)));
}
/** The error and its causes, outermost first. What requests throw for a network error always has a cause. */
function causesOf(error) {
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 10; next = next.cause)
        causes.push(next);
    return causes;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function untrusted(host, code, cause, isMeantToPass) {
    const noTls = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
    const meant = isMeantToPass
        ? ' (NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing here: whoever is in between could read tokens and alter answers)'
        : '';
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'tls-untrusted',
        what: `No trusted TLS connection to ${host}: ${code}`,
        why: noTls
            ? 'the server does not speak TLS on this port, or a proxy in between does not pass it on'
            : `its certificate is expired, for another name, or from a private CA that Node does not know${meant}`,
        fix: 'for a private CA, set in the environment of the job: NODE_EXTRA_CA_CERTS: /path/to/ca.pem',
        cause,
    });
}
// fetch, which proxies are used with, blocks ports of other protocols (fetch.spec.whatwg.org/#port-blocking), 6000 among them.
function portRefused(host, cause) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'port-refused',
        what: `${host} is on a port that Node's fetch refuses to connect to`,
        why: 'the fetch standard blocks the ports of some other protocols, such as 6000 (X11)',
        fix: 'run the service on another port',
        cause,
    });
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   kQ: () => (/* binding */ firstAttemptMs)
/* harmony export */ });
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** Statuses that say "later": RFC 9110 (408, 5xx), RFC 8470 (425), RFC 6585 (429). */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whether the same request may get another answer later. */
function isTransient(status) {
    return TRANSIENT.has(status);
}
/**
 * Milliseconds to wait after the `attempt`-th attempt (from 1): exponential from 0.5 s to 30 s with full
 * jitter, so that jobs which failed together do not come back together.
 * @param random a number from 0 (included) to 1
 */
function backoffMs(attempt, random = Math.random) {
    return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
}
const LEAST_FIRST_ATTEMPT_MS = 3000;
const FIRST_ATTEMPT_PART = 1 / 3;
/**
 * Milliseconds that the first attempt may take where there are so many for all: a server that hangs once is asked
 * again, and one that is slow then has the rest.
 */
function firstAttemptMs(leftMs) {
    return Math.min(leftMs, Math.max(LEAST_FIRST_ATTEMPT_MS, leftMs * FIRST_ATTEMPT_PART));
}
/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: seconds or an HTTP date), or
 * `undefined` when there is none or it is neither.
 * @param now the wall clock in milliseconds
 */
function retryAfterMs(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (!value)
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable),
/* harmony export */   o: () => (/* binding */ serviceUnavailable)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/** Where operators say that a service is down, by the end of its host name. */
const STATUS_PAGES = [
    ['sigstore.dev', 'https://status.sigstore.dev'],
    ['ghcr.io', 'https://www.githubstatus.com'],
    ['github.com', 'https://www.githubstatus.com'],
    ['githubusercontent.com', 'https://www.githubstatus.com'],
    ['azurecr.io', 'https://azure.status.microsoft'],
    ['vault.azure.net', 'https://azure.status.microsoft'],
    ['microsoftonline.com', 'https://azure.status.microsoft'],
    ['docker.io', 'https://www.dockerstatus.com'],
    ['docker.com', 'https://www.dockerstatus.com'],
    ['pkg.dev', 'https://status.cloud.google.com'],
    ['amazonaws.com', 'https://health.aws.amazon.com'],
    ['quay.io', 'https://status.redhat.com'],
];
/** The failure of a service that may well answer later. */
class Unavailable extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    retryAfterMs;
    /** The last answer; undefined: there was none. */
    answer;
    /** As in `HttpRequest`. */
    service;
    constructor(service, details, retryAfterMs, answer) {
        super(details);
        this.service = service;
        this.retryAfterMs = retryAfterMs;
        this.answer = answer;
    }
}
/** The failure of a service that gave no usable answer. */
function serviceUnavailable(request, last) {
    const { cause, tried, error, retryAfterMs, answer } = last;
    const { host, hostname } = request.url;
    const name = request.service === host ? host : `${request.service} (${host})`;
    const page = STATUS_PAGES.find(([suffix]) => hostname === suffix || hostname.endsWith(`.${suffix}`))?.[1];
    const details = {
        class: 'unavailable',
        code: 'service-unavailable',
        what: `${name} gave no usable answer${tried ? ` in ${tried}` : ''}: ${cause}`,
        why: likelyCause(cause),
        fix: `${page ? `see ${page}` : `check that ${request.url.origin} can be reached from this machine`}; then run it again`,
        ...(error !== undefined && { cause: error }),
    };
    return new Unavailable(request.service, details, retryAfterMs, answer);
}
function likelyCause(cause) {
    if (cause.startsWith('429'))
        return 'the service limits how many requests one client may send';
    if (cause.startsWith('no such host'))
        return 'the name is mistyped, or this machine cannot look it up';
    if (cause.startsWith('5'))
        return 'the service is disturbed';
    return 'the service is down, or a firewall or proxy is in the way';
}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ SERVICE_SCHEMES),
/* harmony export */   iG: () => (/* binding */ findServiceKey),
/* harmony export */   ns: () => (/* binding */ isServiceKey)
/* harmony export */ });
/** Services that keep keys, by the scheme of their URIs; another joins as a row. Each is loaded when it is asked. */
const SERVICES = {
    azurekms: async () => (await __nccwpck_require__.e(/* import() */ 447).then(__nccwpck_require__.bind(__nccwpck_require__, 6447))).findVaultKey,
};
const SCHEME = /^([a-z0-9]+):\/\//;
/** Whether a key is named that a service keeps, and not a file or a variable. */
function isServiceKey(name) {
    return Object.hasOwn(SERVICES, schemeOf(name));
}
/** `azurekms://`, for messages. */
const SERVICE_SCHEMES = Object.keys(SERVICES).map((scheme) => `${scheme}://`);
/** Finds a key that a service keeps: see there. @throws TypeError where `isServiceKey` is false */
const findServiceKey = async (uri, use, context) => {
    const load = SERVICES[schemeOf(uri)];
    if (!load)
        throw new TypeError('no service keeps such keys');
    return (await load())(uri, use, context);
};
function schemeOf(name) {
    return SCHEME.exec(name)?.[1] ?? '';
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   mk: () => (/* binding */ basicHeader),
/* harmony export */   qD: () => (/* binding */ AZURE_LOGIN)
/* harmony export */ });
/** The source of logins with the workflow's identity in Azure. */
const AZURE_LOGIN = 'azure-client-id';
/** User names that say: the password is a refresh token (ACR; Docker's credential helpers). */
const REFRESH_TOKEN_USERS = new Set(['00000000-0000-0000-0000-000000000000', '<token>']);
/** Credentials from a user name and a secret, which is masked. */
function credentialsOf(username, secret, source, log) {
    log.mask(secret);
    return REFRESH_TOKEN_USERS.has(username)
        ? { kind: 'identity-token', username, token: secret, source }
        : { kind: 'basic', username, password: secret, source };
}
/** The value of a Basic `Authorization` header (RFC 7617), masked; `undefined` for nobody. */
function basicHeader(credentials, log) {
    if (credentials.kind === 'anonymous')
        return undefined;
    const encoded = encodedLogin(credentials);
    log.mask(encoded);
    return `Basic ${encoded}`;
}
/** What no message may repeat, plain and in the forms in which it is sent. */
function secretsOf(credentials) {
    if (credentials.kind === 'anonymous')
        return [];
    const secret = secretOf(credentials);
    return [secret, encodeURIComponent(secret), encodedLogin(credentials)];
}
function secretOf(login) {
    return login.kind === 'basic' ? login.password : login.token;
}
function encodedLogin(login) {
    return Buffer.from(`${login.username}:${secretOf(login)}`).toString('base64');
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDoubtful),
/* harmony export */   Q: () => (/* binding */ Doubtful)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8730);


/** What a registry says that it misses: a part of what is written, which is told apart by who wrote it. */
const MISSES_A_PART = new Set([
    'BLOB_UNKNOWN',
    'BLOB_UPLOAD_UNKNOWN',
    'MANIFEST_BLOB_UNKNOWN',
    'MANIFEST_UNKNOWN',
]);
/**
 * Whether the same request may well end otherwise a moment later: registries run on many machines, which learn of
 * logins and writes at different times, and a page that says "maintenance" stands in place of any answer.
 */
function isDoubtful(answer, { isAccepted, isThere, isWrite }) {
    const { status } = answer;
    if (status < 300)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isHtml */ ._6)(answer);
    const { codes, limitsRate } = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(answer);
    if (status === 401 || status === 403)
        return isAccepted || limitsRate;
    if (status !== 404)
        return false;
    return isThere || (isWrite && isAccepted && !codes.some((code) => MISSES_A_PART.has(code)));
}
/**
 * The failure that an answer is unless it passes; it counts once the time for that is over. Its message is what waits
 * are said with: that something does not exist would be wrong of what was there a moment ago.
 */
class Doubtful extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    answer;
    failure;
    constructor(failure, answer) {
        const { class: kind, code, message } = failure;
        const notYet = `${answer.url.host} does not find what was there before (404), and is asked again`;
        super({ class: kind, code, what: answer.status === 404 ? notYet : message, cause: failure });
        this.answer = answer;
        this.failure = failure;
    }
}


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ withWords),
/* harmony export */   li: () => (/* binding */ alteredBytes),
/* harmony export */   uV: () => (/* binding */ htmlAnswer)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/** The failure, and what the registry itself says of it. */
function withWords(failure, says) {
    if (says === undefined)
        return failure;
    const { class: kind, code, message: what, fix } = failure;
    const why = `${failure.why === undefined ? '' : `${failure.why}; `}the registry says: "${says}"`;
    const details = { class: kind, code, what, why, ...(fix !== undefined && { fix }) };
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(details);
}
function htmlAnswer(host, when, status) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'registry-html-answer',
        what: `${host} answered with a web page (status ${status}) when ${when}`,
        why: 'a sign-in page or proxy is in the way, or another kind of server is at that address',
        fix: `check that ${host} is the registry's own host name and can be reached from this machine without signing in`,
    });
}
function alteredBytes(where, wanted, actual) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'registry-altered-bytes',
        what: `${where} gave other bytes than asked for: ${actual} in place of ${wanted}`,
        why: 'the registry, a cache or a proxy altered them; nothing of them was used',
        fix: 'run again; if it stays, push the image anew and look into what lies between this machine and the registry',
    });
}


/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3859);

/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
function originOf(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = new URL(`https://${host}`);
    return (0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname) ? new URL(`http://${host}`) : url;
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ storeBundle),
/* harmony export */   Jv: () => (/* binding */ bundleBlobOf),
/* harmony export */   X4: () => (/* binding */ claimedPredicateType),
/* harmony export */   u: () => (/* binding */ EMPTY_BLOB),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony export claimedTime */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2406);
/* harmony import */ var _run_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9696);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2892);




const EMPTY_BLOB = Buffer.from('{}');
const CREATED = 'org.opencontainers.image.created';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest that makes a bundle a referrer of `subject` (image-spec, manifest.md, "subject";
 * cosign BUNDLE_SPEC.md). A pure function of its arguments: the same bundle always gets the same digest.
 * @param signedAt the bundle's trusted time, to the second; undefined: it has none
 * @param run that signs with a key, which nothing else names
 */
function storeBundle(subject, bundle, predicateType, signedAt, run) {
    const annotations = {
        ...(signedAt && { [CREATED]: signedAt.toISOString().replace(/\.\d{3}Z$/, 'Z') }),
        'dev.sigstore.bundle.content': 'dsse-envelope',
        [PREDICATE_TYPE]: predicateType,
        ...(run !== undefined && { [_run_annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_ANNOTATION */ .c]: run }),
    };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_JSON */ .JO, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(EMPTY_BLOB), size: EMPTY_BLOB.length },
        layers: [{ mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(bundle), size: bundle.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations,
    }));
    const descriptor = {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS,
        annotations,
    };
    return { bundle, manifest, descriptor };
}
/** The descriptor of a bundle manifest in today's form: with the type and annotations of the manifest. */
function describeBundle(manifest) {
    const { annotations } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    return {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS,
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringMap */ .UA)(annotations) ? { annotations } : {}),
    };
}
/** When a descriptor claims to have been made, in milliseconds since 1970; undefined: it does not say. */
function claimedTime(descriptor) {
    const time = Date.parse(descriptor.annotations?.[CREATED] ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/** The predicate type a descriptor claims, where its writer copied the annotations. */
function claimedPredicateType(descriptor) {
    return descriptor.annotations?.[PREDICATE_TYPE];
}
/**
 * The digest of the bundle in a bundle manifest: its first layer, as Kyverno and gh take it.
 * @returns undefined when the manifest stores no bundle for `subject`
 * @throws Failure `registry-document-malformed`
 */
function bundleBlobOf(manifest, subject) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    const [layer] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a bundle manifest', 16);
    const named = document.subject?.digest;
    return named === subject && layer !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)(layer) ? layer.digest : undefined;
}


/***/ }),

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   Pn: () => (/* binding */ holdsStatementsOnly),
/* harmony export */   QW: () => (/* binding */ childName)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2892);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8473);




/** An index of more is no image that anybody pulls. */
const MAX_CHILDREN = 1000;
const INDEX_TYPES = [_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$, _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKER_MANIFEST_LIST */ .m6];
const IN_TOTO = 'application/vnd.in-toto+json';
const WHAT = 'the image index';
/** Members that decide which child is taken. Programs in Go read them in any case of letters. */
const MEMBERS = [
    ...['manifests', 'digest', 'mediaType', 'platform', 'os', 'architecture', 'variant', 'annotations'],
    'size',
];
/**
 * The manifests that an image index names (image-spec, image-index.md). Empty for a single manifest, which
 * names none.
 * @throws Failure `registry-document-malformed`: also when a child could be read in two ways, or not at all
 */
function readChildren(manifest) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(manifest, 'the image manifest');
    (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOneReading */ .Uj)(document, MEMBERS, WHAT);
    if ('manifests' in document && ('config' in document || 'layers' in document || 'fsLayers' in document))
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(WHAT, 'is an image, too');
    const children = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(document, 'manifests', WHAT, MAX_CHILDREN);
    for (const child of children) {
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOneReading */ .Uj)(child, MEMBERS, WHAT);
        if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(child.platform))
            (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOneReading */ .Uj)(child.platform, MEMBERS, WHAT);
    }
    const descriptors = children.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isDescriptor */ .ol);
    if (descriptors.length < children.length)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(WHAT, 'has a child without a media type, a SHA-256 digest or a size');
    return descriptors.map((child) => ({
        digest: child.digest,
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlatform */ .Kd)(child.platform),
        isIndex: INDEX_TYPES.includes(child.mediaType),
        claimsAttestation: claimsAttestation(child, descriptors),
    }));
}
/** `linux/arm64`, or that nothing is said. */
function childName({ platform }) {
    return platform ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform) : 'no platform';
}
/**
 * BuildKit's attestations (docs.docker.com/build/metadata/attestations/attestation-storage): no program takes them
 * for an image, because their platform is unknown, and they name the child that they are about.
 */
function claimsAttestation(child, all) {
    const { os, architecture } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(child.platform) ? child.platform : {};
    const { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': about } = child.annotations ?? {};
    const isAbout = all.some(({ digest }) => digest === about && digest !== child.digest);
    return os === 'unknown' && architecture === 'unknown' && type === 'attestation-manifest' && isAbout;
}
/** Whether a manifest holds in-toto statements alone, so that nothing in it can run. */
function holdsStatementsOnly(manifest) {
    const layers = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(manifest, 'the attestation manifest'), 'layers', 'it', MAX_CHILDREN);
    return layers.length > 0 && layers.every(({ mediaType }) => mediaType === IN_TOTO);
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   UA: () => (/* binding */ isStringMap),
/* harmony export */   Uj: () => (/* binding */ requireOneReading),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   ol: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2845);


/** Parses a JSON object that a registry sent. @throws Failure `registry-document-malformed` */
function parseObject(bytes, what) {
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(bytes);
    if (!value)
        throw malformed(what, 'is not a JSON object');
    return value;
}
/** True for what can be asked for: a foreign entry that is no descriptor is kept, but never followed. */
function isDescriptor(value) {
    const { mediaType, digest, size, artifactType, annotations } = value;
    return (typeof mediaType === 'string' &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest) &&
        Number.isSafeInteger(size) &&
        (artifactType === undefined || typeof artifactType === 'string') &&
        (annotations === undefined || isStringMap(annotations)));
}
function isStringMap(value) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.values(value).every((text) => typeof text === 'string');
}
/** A member that must be an array of objects, of bounded length. @throws Failure `registry-document-malformed` */
function objectsIn(document, member, what, limit) {
    const value = document[member] ?? [];
    if (!Array.isArray(value) || !value.every(_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv))
        throw malformed(what, `has a "${member}" that is not a list of objects`);
    if (value.length > limit)
        throw malformed(what, `has ${value.length} ${member}; at most ${limit} are read`);
    return value;
}
/**
 * Programs in Go read members in any case of letters: those that decide must stand there in one.
 * @throws Failure `registry-document-malformed` for a member in other letters, which only some programs read
 */
function requireOneReading(value, members, what) {
    const other = Object.keys(value).find((name) => !members.includes(name) && members.some((member) => member.toLowerCase() === name.toLowerCase()));
    if (other !== undefined)
        throw malformed(what, `has a member ${JSON.stringify(other)} in letters of another case`);
}
/** More than is read: what is left out might be what is looked for. */
function tooMany(what, limit) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'referrers-too-many',
        what: `${what}; at most ${limit} are read`,
        why: 'something attaches to this digest again and again; admission controllers give up long before that',
        fix: 'find out what attaches them, and delete those that nobody needs',
    });
}
function malformed(what, how) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'registry-document-malformed',
        what: `${what} ${how}`,
        why: 'another program wrote it, or the registry altered it',
        fix: 'look at it with: crane manifest IMAGE; if nothing needs it, delete the tag and run again',
    });
}


/***/ }),

/***/ 3584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ claimedCertificate),
/* harmony export */   ag: () => (/* binding */ readLegacyArtifact),
/* harmony export */   b5: () => (/* binding */ storeLegacy),
/* harmony export */   x3: () => (/* binding */ claimedLayerType)
/* harmony export */ });
/* unused harmony export claimedLayerTime */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6812);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5236);
/* harmony import */ var _sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(736);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2845);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2892);
/* harmony import */ var _run_annotation_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9696);
/* harmony import */ var _legacy_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9187);








/** Annotations of cosign SIGNATURE_SPEC.md. */
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BUNDLE = 'dev.sigstore.cosign/bundle';
/**
 * The layer of a `.sig` or `.att` manifest for `artifact`. Timestamps stay out: cosign 2 and Kyverno
 * reject them without a TSA root. The chain is always full: Kyverno `type: Cosign` and Ratify need it. What is
 * signed with a key has no certificate, and need not be in a log.
 * @param predicateType of an attestation
 * @param run that signs with a key, which nothing else names
 */
function storeLegacy(artifact, predicateType, run) {
    const { content, material } = artifact;
    const [entry] = artifact.logEntries;
    const promise = entry?.inclusionPromise;
    if (!promise && (entry || material.kind === 'certificate')) {
        throw new Error('the legacy layout takes entries of a Rekor v1 log, and certificates not without one');
    }
    const proof = {
        ...(material.kind === 'certificate' && {
            [CERTIFICATE]: (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemOf */ ._y)(material.leaf),
            [CHAIN]: material.chain.map((certificate) => (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemOf */ ._y)(certificate)).join(''),
        }),
        ...(promise && { [BUNDLE]: rekorBundle(entry, promise.signedEntryTimestamp) }),
        ...(run !== undefined && { [_run_annotation_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_ANNOTATION */ .c]: run }),
    };
    if (content.kind === 'simple-signing') {
        const annotations = { [SIGNATURE]: content.signature.toString('base64'), ...proof };
        return {
            suffix: 'sig',
            layer: (0,_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyLayer */ .FN)('sig', content.payload, annotations),
            content: content.payload,
        };
    }
    const envelope = Buffer.from((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .envelopeJson */ .X8)(content.envelope));
    const annotations = { [SIGNATURE]: '', ...proof, ...(predicateType ? { predicateType } : {}) };
    return { suffix: 'att', layer: (0,_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyLayer */ .FN)('att', envelope, annotations), content: envelope };
}
/**
 * The artifact that a layer and its bytes stand for. It has no inclusion proof: the layout stores none.
 * @throws Failure `legacy-layer-malformed`, `kind-unknown`
 */
function readLegacyArtifact({ suffix, layer, content }) {
    const { annotations } = layer;
    try {
        return {
            content: contentOf(suffix, annotations[SIGNATURE] ?? '', content),
            material: materialOf(annotations),
            logEntries: annotations[BUNDLE]
                ? [logEntry((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(Buffer.from(annotations[BUNDLE]), 'a Rekor bundle'))]
                : [],
            timestamps: [],
        };
    }
    catch (cause) {
        if (cause instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && cause.class === 'limit')
            throw cause;
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'malformed',
            code: 'legacy-layer-malformed',
            what: `the layer ${layer.digest} does not hold a signature in cosign's form`,
            why: 'it was made by a program with a form of its own, or altered',
            cause,
        });
    }
}
/** The predicate type an attestation layer claims. */
function claimedLayerType(layer) {
    return layer.annotations.predicateType;
}
/** When a layer claims to have been logged, in milliseconds since 1970; undefined: it does not say. */
function claimedLayerTime(layer) {
    const seconds = /"integratedTime":([0-9]{1,12})\b/.exec(layer.annotations[BUNDLE] ?? '')?.[1];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
/** The signer's certificate as the layer claims it, to leave foreign layers unread; undefined when malformed. */
function claimedCertificate(layer) {
    return (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .derOf */ .Tz)(layer.annotations[CERTIFICATE] ?? '')[0];
}
/** What is signed with a key has no certificate. */
function materialOf(annotations) {
    const certificate = annotations[CERTIFICATE] ?? '';
    if (certificate === '')
        return { kind: 'public-key', hint: '' };
    return { kind: 'certificate', leaf: onlyOne((0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .derOf */ .Tz)(certificate)), chain: (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .derOf */ .Tz)(annotations[CHAIN] ?? '') };
}
function contentOf(suffix, signature, content) {
    return suffix === 'sig'
        ? { kind: 'simple-signing', payload: content, signature: Buffer.from(signature, 'base64') }
        : { kind: 'envelope', envelope: (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvelope */ .mE)(content) };
}
function rekorBundle(entry, signedEntryTimestamp) {
    return JSON.stringify({
        SignedEntryTimestamp: signedEntryTimestamp.toString('base64'),
        Payload: {
            body: entry.canonicalizedBody.toString('base64'),
            integratedTime: Number(entry.integratedTime),
            logIndex: Number(entry.logIndex),
            logID: entry.logId.keyId.toString('hex'),
        },
    });
}
function logEntry(bundle) {
    const { SignedEntryTimestamp: timestamp, Payload: payload } = bundle;
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(payload))
        throw new Error('no Payload');
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof timestamp !== 'string' || typeof body !== 'string' || typeof logID !== 'string')
        throw new Error('no body');
    if (body.length > 2 * _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.logBody)
        throw new Error('the log entry is too long');
    if (!Number.isSafeInteger(integratedTime) || !Number.isSafeInteger(logIndex))
        throw new Error('no time or index');
    const canonicalizedBody = Buffer.from(body, 'base64');
    const { kind, apiVersion } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(canonicalizedBody, 'a log entry');
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: Buffer.from(timestamp, 'base64') },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function onlyOne(certificates) {
    const [first] = certificates;
    if (!first || certificates.length > 1)
        throw new Error('not exactly one certificate');
    return first;
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ legacyLayer),
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   aR: () => (/* binding */ changeLegacy),
/* harmony export */   n3: () => (/* binding */ layerKey),
/* harmony export */   n4: () => (/* binding */ readLayers)
/* harmony export */ });
/* unused harmony export MAX_LAYERS */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2406);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2892);




/** cosign reads and appends at most this many layers. */
const MAX_LAYERS = 1000;
const LAYER_TYPES = { sig: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIMPLE_SIGNING */ .Nj, att: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DSSE_ENVELOPE */ .P7 };
function legacyLayer(suffix, content, annotations) {
    return { mediaType: LAYER_TYPES[suffix], digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(content), size: content.length, annotations };
}
/** Layers of one manifest may share their content (every run signs the same payload) but not their proof. */
function layerKey(layer) {
    return (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(Buffer.from(JSON.stringify([layer.digest, Object.entries(layer.annotations).sort()])));
}
/** The layers of a `.sig` or `.att` manifest that hold what its suffix says. @throws Failure `registry-document-malformed` */
function readLegacy(manifest, suffix) {
    return readLayers(manifest).filter((layer) => layer.mediaType === LAYER_TYPES[suffix]);
}
/** All layers, as cosign takes them whatever their type. @throws Failure `registry-document-malformed` */
function readLayers(manifest) {
    return layersOf(manifest)
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)
        .map((layer) => ({ ...layer, annotations: layer.annotations ?? {} }));
}
/**
 * The manifest with `change` applied and the config it needs, or undefined when it has nothing to
 * change (cosign SIGNATURE_SPEC.md). Foreign layers keep every field and their order.
 * @throws Failure `registry-document-malformed`
 */
function changeLegacy(manifest, change) {
    const document = manifest ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a signature manifest') : {};
    const before = manifest ? layersOf(manifest) : [];
    const kept = before.filter((layer) => !change.drop.has(keyOf(layer)));
    const present = new Set(kept.map(keyOf));
    const added = change.layers.filter((layer) => !present.has(layerKey(layer)));
    if (manifest && added.length === 0 && kept.length === before.length)
        return undefined;
    const layers = [...kept, ...added];
    const config = configFor(layers.map((layer) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(layer.digest)));
    const next = {
        schemaVersion: 2,
        ...document,
        // Also in place of Docker's type, which would contradict the one that it is sent with.
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_CONFIG */ .Ve, size: config.length, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(config) },
        layers,
    };
    return { manifest: Buffer.from(JSON.stringify(next)), config };
}
/** go-containerregistry's empty image, which pairs layers with diff_ids by position. */
function configFor(diffIds) {
    return Buffer.from(JSON.stringify({
        architecture: '',
        created: '0001-01-01T00:00:00Z',
        history: diffIds.map(() => ({ created: '0001-01-01T00:00:00Z' })),
        os: '',
        rootfs: { type: 'layers', diff_ids: diffIds },
        config: {},
    }));
}
function layersOf(manifest) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a signature manifest');
    if (document.layers === undefined)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)('a signature manifest', 'has no layers');
    const length = Array.isArray(document.layers) ? document.layers.length : 0;
    if (length > MAX_LAYERS)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(`a signature manifest has ${length} layers`, MAX_LAYERS);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a signature manifest', MAX_LAYERS);
}
function keyOf(layer) {
    return layerKey({
        ...layer,
        annotations: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(layer.annotations) ? layer.annotations : {},
    });
}


/***/ }),

/***/ 8473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   MA: () => (/* binding */ suitability)
/* harmony export */ });
/* unused harmony export parseWantedPlatform */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2845);


const PART = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** Names that processors have elsewhere, and the variant that such a name means; `*`: what is written beside it. */
const ARCHITECTURES = new Map([
    ['i386', { architecture: '386', variant: '' }],
    ['x86_64', { architecture: 'amd64', variant: '*' }],
    ['x86-64', { architecture: 'amd64', variant: '*' }],
    ['aarch64', { architecture: 'arm64', variant: '*' }],
    ['armhf', { architecture: 'arm', variant: 'v7' }],
    ['armel', { architecture: 'arm', variant: 'v6' }],
]);
/** `architecture/variant` as it is written to the variant that is meant. */
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((version) => [`arm64/${version}`, '']),
    ...['9', '9.0', 'v9.0'].map((version) => [`arm64/${version}`, 'v9']),
    ...['5', '6', '7', '8'].map((version) => [`arm/${version}`, `v${version}`]),
    ['arm/', 'v7'],
]);
/**
 * Parses `os/architecture[/variant]` as a user writes it.
 * @throws Failure `platform-malformed`
 */
function parsePlatform(text) {
    const [os, architecture, variant = '', ...more] = text.split('/');
    const platform = more.length === 0 ? readPlatform({ os, architecture, variant }) : undefined;
    if (platform)
        return platform;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'platform-malformed',
        what: `platform: "${text}" is not a platform`,
        why: 'a platform is os/architecture, or os/architecture/variant',
        fix: '--platform linux/arm64   # or all',
    });
}
/** @throws Failure `platform-malformed` */
function parseWantedPlatform(text) {
    return text === 'all' ? text : parsePlatform(text);
}
/** The `platform` of a descriptor (image-spec, image-index.md); undefined: it says none that can be understood. */
function readPlatform(value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return undefined;
    const parts = [value.os, value.architecture, value.variant ?? ''].map((part) => typeof part === 'string' ? part.toLowerCase() : undefined);
    const [os, written, version] = parts;
    if (os === undefined || written === undefined || version === undefined)
        return undefined;
    if (![os, written].every((part) => PART.test(part)) || !(version === '' || PART.test(version)))
        return undefined;
    const { architecture, variant: meant } = ARCHITECTURES.get(written) ?? {
        architecture: written,
        variant: '*',
    };
    const variant = meant === '*' ? (VARIANTS.get(`${architecture}/${version}`) ?? version) : meant;
    return { os: os === 'macos' ? 'darwin' : os, architecture, variant };
}
/** `linux/arm64`, `linux/arm/v7` */
function platformName({ os, architecture, variant }) {
    return [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
}
/**
 * How well something made for `offered` suits who asks for `wanted`: 0 is best, undefined is not at all.
 * A processor also runs what older ones run (containerd/platforms, "platformVector").
 */
function suitability(wanted, offered) {
    if (wanted.os !== offered.os)
        return undefined;
    const place = runnableOn(wanted).indexOf(`${offered.architecture}/${offered.variant}`);
    return place < 0 ? undefined : place;
}
/** `architecture/variant` of all that runs, best first. */
function runnableOn({ architecture, variant }) {
    const own = `${architecture}/${variant}`;
    if (architecture === 'amd64') {
        const version = versionIn(variant, 1);
        return [
            own,
            ...below(version, 2).map((number) => `amd64/v${number}`),
            ...(version > 1 ? ['amd64/'] : []),
            '386/',
        ];
    }
    if (architecture === 'arm')
        return [own, ...below(versionIn(variant, 5), 5).map((number) => `arm/v${number}`)];
    if (architecture === 'arm64')
        return [...arm64Variants(variant), ...runnableOn({ os: '', architecture: 'arm', variant: 'v8' })];
    return [own];
}
/** v9.1 also runs v9, v8.6, v8.5, \u2026, v8; each 9.x is an 8.(x+5). */
function arm64Variants(variant) {
    const [, major = '8', minor = '0'] = /^v(8|9)(?:\.(\d))?$/.exec(variant) ?? [];
    const named = (version, last) => [
        ...below(last + 1, 1).map((number) => `arm64/${version}.${number}`),
        `arm64/${version === 'v8' ? '' : version}`,
    ];
    const nines = major === '9' ? named('v9', Number(minor)) : [];
    return [...nines, ...named('v8', major === '9' ? Math.min(Number(minor) + 5, 9) : Number(minor))];
}
function versionIn(variant, otherwise) {
    const [, version] = /^v(\d)$/.exec(variant) ?? [];
    return version === undefined ? otherwise : Number(version);
}
/** Whole numbers from `from - 1` down to `last`. */
function below(from, last) {
    return Array.from({ length: Math.max(0, from - last) }, (_, place) => from - 1 - place);
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ mayBeBundle),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   VN: () => (/* binding */ changeIndex),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2892);




/** Descriptors read from one index; a longer one is refused rather than read in part. */
const MAX_REFERRERS = 1000;
/**
 * Entries of a `sha256-<hex>` index, in its order; what is no descriptor is left out.
 * @throws Failure `referrers-tag-taken` when the tag holds no index, `registry-document-malformed`
 */
function readIndex(index) {
    return entriesOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(index, 'the referrers index')).filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol);
}
/**
 * The index with `change` applied, or undefined when it has nothing to change. Foreign entries keep
 * every field and their order (distribution-spec, "Referrers Tag Schema").
 * @throws as `readIndex`
 */
function changeIndex(index, change) {
    const document = index ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(index, 'the referrers index') : {};
    const before = index ? entriesOf(document) : [];
    const ours = new Map(change.entries.map((entry) => [entry.digest, entry]));
    const kept = before
        .filter((entry) => !change.drop.has(entry.digest))
        .map((entry) => mergeEntry(entry, ours.get(entry.digest)));
    const present = new Set(kept.map((entry) => entry.digest));
    const after = [...kept, ...change.entries.filter((entry) => !present.has(entry.digest))];
    if (index && JSON.stringify(after) === JSON.stringify(before))
        return undefined;
    return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$, ...document, manifests: after }));
}
/**
 * True for entries that may be bundles. Writers built on go-containerregistry before 0.21.6 put the
 * config's type where the artifact's belongs, so those are looked at as well.
 */
function mayBeBundle(entry) {
    const type = entry.artifactType;
    return type === undefined || type === _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JSON */ .JO || type.startsWith(_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE_PREFIX */ .bD);
}
function mergeEntry(entry, ours) {
    return ours ? { ...entry, ...ours } : entry;
}
function entriesOf(document) {
    if (document.mediaType !== undefined && document.mediaType !== _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$)
        throw taken(document.mediaType);
    if (!Array.isArray(document.manifests))
        throw taken(document.mediaType);
    const { length } = document.manifests;
    if (length > MAX_REFERRERS)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(`the referrers index has ${length} entries`, MAX_REFERRERS);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'manifests', 'the referrers index', MAX_REFERRERS);
}
function taken(mediaType) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'referrers-tag-taken',
        what: `the tag of the referrers index holds something else (${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(mediaType).slice(0, 100) || 'of no type'})`,
        why: 'another program uses the tag sha256-<digest> for its own purpose; it is not overwritten',
        fix: 'delete that tag or store the image in another repository',
    });
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ indexTag),
/* harmony export */   sA: () => (/* binding */ subjectOfTag),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2406);

/** The tag of the referrers index (distribution-spec, "Referrers Tag Schema"). */
const indexTag = (digest) => `sha256-${(0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
/** The tags under which cosign keeps signatures and attestations of a digest. */
const legacyTag = (digest, suffix) => `${indexTag(digest)}.${suffix}`;
/** The digest beside which a tag of either form stands; undefined for any other tag. */
function subjectOfTag(tag) {
    const [, hex] = /^sha256-([0-9a-f]{64})(?:\.(?:sig|att))?$/.exec(tag) ?? [];
    return hex === undefined ? undefined : `sha256:${hex}`;
}


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage)
/* harmony export */ });
/**
 * The next page that a `Link` header names (RFC 8288; distribution-spec, "Listing Referrers"), resolved
 * against the address of this page; `undefined` when this is the last one.
 */
function nextPage(header, page) {
    for (const [, target = '', parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(parameters))
            return URL.parse(target, page.href) ?? undefined;
    }
    return undefined;
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ everyBundle),
/* harmony export */   Dx: () => (/* binding */ getIndex),
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   Od: () => (/* binding */ listBundles),
/* harmony export */   Xc: () => (/* binding */ bundleListing)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9403);
/* harmony import */ var _layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7906);
/* harmony import */ var _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6961);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5395);




/**
 * The `sha256-<hex>` index of a digest; undefined: there is none.
 * GitLab answers a tag of this form that does not exist with the digest itself, which is no index of it.
 */
async function getIndex(registry, path, subject) {
    const manifest = await registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTag */ .HF)(subject));
    return manifest?.descriptor.digest === subject ? undefined : manifest;
}
/** Lists what may be bundles of `subject`, through the referrers API and the index tag. */
async function listBundles(registry, path, subject) {
    const [api, index] = await Promise.all([
        registry.referrers(path, subject),
        getIndex(registry, path, subject),
    ]);
    return bundleListing(api, index);
}
/** @throws Failure `registry-document-malformed`, `referrers-tag-taken` */
function bundleListing(api, index) {
    return {
        api,
        index,
        throughApi: api.descriptors.filter(_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeBundle */ .HW),
        throughIndex: index ? (0,_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .vY)(index.bytes).filter(_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeBundle */ .HW) : [],
    };
}
/** Each descriptor once, whichever way it was found. */
function everyBundle(listing) {
    const byDigest = new Map();
    for (const entry of [...listing.throughIndex, ...listing.throughApi])
        byDigest.set(entry.digest, entry);
    return [...byDigest.values()];
}
/**
 * Fetches and parses one bundle. Unsigned so far: verification judges it.
 * @param manifestDigest of the bundle's manifest
 * @param expected the blob that the manifest should name: it is asked for together with the manifest
 * @returns undefined when the manifest or its blob is gone, or is no bundle of `subject`
 * @throws Failure `registry-document-malformed`, `bundle-malformed`
 */
async function fetchBundle(registry, path, subject, manifestDigest, expected) {
    const getBlob = (digest) => registry.getBlob(path, digest, _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MAX_BYTES */ .SK);
    const [manifest, ahead] = await Promise.all([
        registry.getManifest(path, manifestDigest),
        expected && getBlob(expected),
    ]);
    const blob = manifest && (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleBlobOf */ .Jv)(manifest.bytes, subject);
    const bundle = blob && (blob === expected ? ahead : await getBlob(blob));
    if (!bundle)
        return undefined;
    const stored = { bundle, manifest: manifest.bytes, descriptor: (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBundle */ .wN)(manifest.bytes) };
    return { stored, artifact: (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(bundle) };
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ listChildren),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony exports MAX_MANIFESTS, chosenFor */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5444);
/* harmony import */ var _layout_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8473);



/** So many manifests of one image are looked at; images for all platforms of the world have about 20. */
const MAX_MANIFESTS = 200;
const MAX_DEPTH = 4;
/**
 * The children of an index, those of nested indexes below them, without BuildKit's attestations.
 * @throws Failure `registry-document-malformed`, `image-not-found`, `platforms-too-many`
 */
async function listChildren(index, read) {
    let count = 0;
    async function below(bytes, depth) {
        const children = (0,_layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(bytes);
        count += children.length;
        if (count > MAX_MANIFESTS)
            throw tooMany(`more than ${MAX_MANIFESTS} manifests`);
        if (depth > MAX_DEPTH && children.length > 0)
            throw tooMany(`indexes in indexes, more than ${MAX_DEPTH} deep`);
        const walked = children.map(async (child) => {
            if (child.claimsAttestation && (0,_layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsStatementsOnly */ .Pn)(await required(child.digest, read)))
                return [];
            const inner = child.isIndex ? await below(await required(child.digest, read), depth + 1) : [];
            return [{ ...child, children: inner }];
        });
        return (await Promise.all(walked)).flat();
    }
    return below(index, 1);
}
/** Every child that is no index, with those that it stands in. An index without children counts as one itself. */
function leavesOf(children, within = []) {
    return children.flatMap((child) => child.children.length === 0
        ? [{ ...child, within }]
        : leavesOf(child.children, [...within, child.digest]));
}
/**
 * Every child that may be taken for a platform: in each index those that suit best, and those that say no
 * platform, into which programs look (containerd, "images.Manifest").
 */
function chosenFor(wanted, children, within = []) {
    const suits = ({ platform }) => platform && suitability(wanted, platform);
    const best = Math.min(...children.map((child) => suits(child) ?? Infinity));
    return children
        .filter((child) => child.platform === undefined || suits(child) === best)
        .flatMap((child) => child.children.length === 0
        ? [{ ...child, within }]
        : chosenFor(wanted, child.children, [...within, child.digest]));
}
async function required(digest, read) {
    const bytes = await read(digest);
    if (bytes)
        return bytes;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${digest}, which the image index names`,
        why: 'it was deleted, or the index was copied without it',
        fix: 'push the image again with all its platforms',
    });
}
function tooMany(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'platforms-too-many',
        what: `the image index has ${what}`,
        why: 'no image has so many platforms: indexes of other things are kept apart',
        fix: 'name the manifests themselves, by digest',
    });
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ fetchLayer),
/* harmony export */   Mh: () => (/* binding */ getLegacy),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
/* unused harmony export listLegacy */
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6812);
/* harmony import */ var _layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3584);
/* harmony import */ var _layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9187);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5395);




/** A layer is an envelope, or a smaller payload. */
const MAX_LAYER_BYTES = _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .ENVELOPE_MAX_BYTES */ .Eb;
/** More than the 4 MiB that registries must take: 1000 signatures with their chains are 6 MiB, and some take it. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** The manifest under the `.sig` or `.att` tag of a digest; undefined: there is none. */
function getLegacy(registry, path, subject, suffix) {
    return registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .legacyTag */ .w_)(subject, suffix), { maxBytes: MAX_MANIFEST_BYTES });
}
/** The layers of the `.sig` or `.att` tag of a digest, as cosign up to 2.4 and Kyverno `type: Cosign` list them. */
async function listLegacy(registry, path, subject, suffix) {
    const manifest = await getLegacy(registry, path, subject, suffix);
    return manifest ? readLegacy(manifest.bytes, suffix) : [];
}
/**
 * Fetches the bytes of one layer and reads the artifact it stands for.
 * @returns undefined when the blob is gone
 * @throws Failure `legacy-layer-malformed`
 */
async function fetchLayer(registry, path, suffix, layer) {
    const content = await registry.getBlob(path, layer.digest, MAX_LAYER_BYTES);
    if (!content)
        return undefined;
    const stored = { suffix, layer, content };
    return { ...stored, artifact: (0,_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readLegacyArtifact */ .ag)(stored) };
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ claimedDigest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   mz: () => (/* binding */ readManifestHead),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2406);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2845);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9118);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(261);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8730);






/** Size that registries must take (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Every type of manifest: a registry hides what was not asked for. */
const MANIFEST_TYPES = [
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_INDEX */ .L$,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST_LIST */ .m6,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST */ .Vv,
];
/**
 * Reads the answer to GET of a manifest.
 * @param reference tag or digest that was asked for
 * @param where registry and repository, for messages
 * @throws Failure `registry-html-answer`, `registry-altered-bytes`, `manifest-ambiguous`
 */
function readManifest(answer, reference, where) {
    requireNoHtml(answer, reference);
    const digest = (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI)(answer.body);
    for (const wanted of [digestOf(reference), claimedDigest(answer)]) {
        if (wanted !== undefined && wanted !== digest)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, digest);
    }
    return {
        descriptor: { mediaType: mediaTypeOf(answer, where), digest, size: answer.body.length },
        bytes: answer.body,
        etag: answer.headers.get('etag') ?? undefined,
    };
}
/**
 * Reads the answer to HEAD of a manifest; `undefined` when it leaves out what a descriptor needs.
 * @throws Failure as `readManifest`
 */
function readManifestHead(answer, reference, where) {
    requireNoHtml(answer, reference);
    const wanted = digestOf(reference);
    const claimed = claimedDigest(answer);
    if (wanted && claimed && wanted !== claimed)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, claimed);
    const digest = claimed ?? wanted;
    const mediaType = contentType(answer);
    const length = answer.headers.get('content-length');
    if (!digest || !MANIFEST_TYPES.includes(mediaType) || !/^\d{1,12}$/.test(length ?? ''))
        return undefined;
    return { mediaType, digest, size: Number(length) };
}
/** The digest that the registry says the content has; `undefined` also for algorithms not used here. */
function claimedDigest(answer) {
    return digestOf(answer.headers.get('docker-content-digest') ?? '');
}
function digestOf(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text) ? text : undefined;
}
/**
 * What the registry calls it and what it calls itself must agree, or two readers could see two things in
 * the same bytes (CVE-2021-41190). Registries that call everything JSON leave it to the content.
 */
function mediaTypeOf(answer, where) {
    const header = contentType(answer);
    const own = ownMediaType(answer.body);
    if (!MANIFEST_TYPES.includes(header))
        return own ?? header;
    if (own === undefined || own === header)
        return header;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'manifest-ambiguous',
        what: `${where} gave a manifest as ${header} that calls itself another type`,
        why: 'programs that trust the one or the other would read different things in it',
        fix: 'push it again with a current tool',
    });
}
function ownMediaType(bytes) {
    const mediaType = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(bytes)?.mediaType;
    return typeof mediaType === 'string' ? mediaType : undefined;
}
function contentType(answer) {
    return (answer.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
function requireNoHtml(answer, reference) {
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .isHtml */ ._6)(answer))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlAnswer */ .uV)(answer.url.host, `asked for the manifest ${reference}`, answer.status);
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ EMPTY_JSON),
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   P7: () => (/* binding */ DSSE_ENVELOPE),
/* harmony export */   Ve: () => (/* binding */ IMAGE_CONFIG),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   bD: () => (/* binding */ SIGSTORE_BUNDLE_PREFIX),
/* harmony export */   m6: () => (/* binding */ DOCKER_MANIFEST_LIST),
/* harmony export */   uS: () => (/* binding */ SIGSTORE_BUNDLE)
/* harmony export */ });
/** Media types of what is stored beside an image, with the program that fixed each. */
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_MANIFEST_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';
/** Sigstore bundle v0.3 (cosign BUNDLE_SPEC.md). */
const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Bundles of every version: readers match on this prefix. */
const SIGSTORE_BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** cosign SIGNATURE_SPEC.md */
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';


/***/ }),

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _6: () => (/* binding */ isHtml)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7944);


const MAX_ERRORS = 20;
const MAX_WORDS = 200;
const RATE = /rate.?limit|too ?many ?requests|request limit/i;
function problemOf(answer) {
    const errors = errorsIn(answer.body);
    const codes = errors.map(({ code }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code)).filter((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code));
    const text = errors.map(({ message }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message)).join('\n');
    const limitsRate = answer.status === 429 || codes.includes('TOOMANYREQUESTS') || RATE.test(text);
    return { status: answer.status, codes: [...new Set(codes)], text, limitsRate, isHtml: isHtml(answer) };
}
/**
 * The registry's own words, on one line that holds nothing but plain text; undefined: it said none. What may be a
 * secret that it repeats is left out: what was sent, whatever looks like a token, and the queries of addresses.
 * @param secrets that were sent, in every form
 */
function saidBy(answer, secrets) {
    const [first] = errorsIn(answer.body)
        .map(({ message, code }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message) || (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code))
        .filter((text) => text !== '');
    const text = first ?? plainText(answer);
    if (text === undefined || secrets.some((secret) => text.includes(secret)))
        return undefined;
    const words = text
        .replace(/\?\S*/g, '?')
        .replace(/[^\s"'(),;]+/g, (word) => (mayBeSecret(word) ? '\u2026' : word));
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(words.replaceAll('\u2026', '...').replace(/\s+/g, ' '), MAX_WORDS) || undefined;
}
/** Names, paths and digests are not: a token is long, and mixes letters of both cases and digits. */
function mayBeSecret(word) {
    return word
        .replace(/sha256:[0-9a-f]{64}/g, '')
        .split(/[/:=@]/)
        .some((part) => part.length >= 20 && /[a-z]/.test(part) && /[A-Z]/.test(part) && /\d/.test(part));
}
function plainText(answer) {
    if (!/^text\/plain\b/i.test(answer.headers.get('content-type') ?? ''))
        return undefined;
    const text = answer.body.subarray(0, 1000).toString('utf8').trim();
    return /^[[{]/.test(text) ? undefined : text.split('\n')[0];
}
/** Whether a web page came in place of an answer. */
function isHtml(answer) {
    return /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
}
function errorsIn(body) {
    const errors = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(body)?.errors;
    return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).filter(_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  OE: () => (/* binding */ boundReads),
  rq: () => (/* binding */ rememberReads)
});

// UNUSED EXPORTS: FREE_BYTES, MAX_TOTAL_BYTES, askRemembering, tooLarge

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
;// CONCATENATED MODULE: ./lib/shared/room.js
/**
 * @param bytes in all; once they are used up `lent` is less than was asked for, down to 0
 * @param extend resolves to further bytes, when they may be used; called once, when what is kept leaves too little
 */
function room_createRoom(bytes, extend) {
    const waiting = [];
    let free = bytes;
    /** Free, or free again when nobody reads. */
    let left = bytes;
    let running = 0;
    let extension;
    const wakeAll = () => {
        for (const wake of waiting.splice(0))
            wake();
    };
    const haveLeft = async (most) => {
        if (left >= most || !extend)
            return;
        extension ??= extend().then((more) => {
            free += more;
            left += more;
            wakeAll();
        });
        await extension;
    };
    return async (most, read) => {
        await haveLeft(most);
        while (running > 0 && free < most) {
            await new Promise((resolve) => waiting.push(resolve));
            await haveLeft(most);
        }
        const lent = Math.min(most, free);
        free -= lent;
        running += 1;
        let kept = 0;
        try {
            const answer = await read(lent);
            kept = answer.bytes;
            return answer.value;
        }
        finally {
            free += lent - kept;
            left -= kept;
            running -= 1;
            wakeAll();
        }
    };
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __nccwpck_require__(4360);
// EXTERNAL MODULE: ./lib/oci/referrers.js
var referrers = __nccwpck_require__(5417);
;// CONCATENATED MODULE: ./lib/oci/reader.js




/** Bytes read for one question, and held until it is answered; also while they are being read. */
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
/** Of these, what each question of a run may hold at any time; more than that, one question after the other. */
const FREE_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** Lent at first: nearly everything honest is smaller, and several are read at a time within `FREE_BYTES`. */
const FIRST_BYTES = 512 * 1024;
/** Requests for one question: a thousand artifacts take two each, and their lists a few. */
const MAX_REQUESTS = 3000;
/**
 * Reads each thing once for several look-ups at the same digest, which may ask at the same time; a failure is
 * shared too. For one question only: what changes in the registry afterwards is not seen. Bounded as `boundReads`.
 */
function rememberReads(registry) {
    return remembering(boundReads(registry));
}
/**
 * Asks one of many questions of a run through reads that are remembered. What it needs beyond `FREE_BYTES` it is lent
 * when it is its turn, which it has until it is answered: hostile images cost the run together what one may. Nothing
 * that is done in a turn may wait for another question.
 * @param turn one at a time, the same for the whole run
 */
async function askRemembering(registry, turn, ask) {
    let end = () => { };
    const answered = new Promise((resolve) => {
        end = resolve;
    });
    const extend = () => new Promise((resolve) => {
        void turn(async () => {
            resolve(MAX_TOTAL_BYTES - FREE_BYTES);
            await answered;
        });
    });
    try {
        return await ask(remembering(boundedBy(createRoom(FREE_BYTES, extend), registry)));
    }
    finally {
        end();
    }
}
function remembering(bounded) {
    const known = new Map();
    const once = (key, read) => {
        const name = JSON.stringify(key);
        const answer = known.get(name) ?? read();
        known.set(name, answer);
        return answer;
    };
    return {
        getManifest: (path, reference, options) => once(['manifest', path, reference, options?.maxBytes], () => bounded.getManifest(path, reference, options)),
        getBlob: (path, digest, most) => once(['blob', path, digest, most], () => bounded.getBlob(path, digest, most)),
        referrers: (path, digest, artifactType) => once(['referrers', path, digest, artifactType], () => bounded.referrers(path, digest, artifactType)),
    };
}
/**
 * Bounds what a registry can make one question cost, in verification as while signing. Once the bytes or requests are
 * used up, reads throw Failure `artifacts-too-large`.
 */
function boundReads(registry) {
    return boundedBy(room_createRoom(MAX_TOTAL_BYTES), registry);
}
function boundedBy(room, registry) {
    let requests = 0;
    const bounded = async (most, read, sizeOf) => {
        const within = (bytes) => room(bytes, async (lent) => {
            requests += 1;
            if (requests > MAX_REQUESTS)
                throw tooManyRequests();
            const value = await readWithin(lent, bytes, read);
            return { value, bytes: value ? sizeOf(value) : 0 };
        });
        if (most <= FIRST_BYTES)
            return within(most);
        try {
            return await within(FIRST_BYTES);
        }
        catch (error) {
            if (!isCut(error))
                throw error;
            return within(most);
        }
    };
    return {
        getManifest: (path, reference, { maxBytes: most = manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) => bounded(most, (maxBytes) => registry.getManifest(path, reference, { maxBytes }), ({ bytes }) => bytes.length),
        getBlob: (path, digest, most) => bounded(most, (maxBytes) => registry.getBlob(path, digest, maxBytes), ({ length }) => length),
        referrers: (path, digest, artifactType) => bounded(referrers/* MAX_LIST_BYTES */.Cb, (maxBytes) => registry.referrers(path, digest, artifactType, { maxBytes }), ({ bytes }) => bytes),
    };
}
async function readWithin(lent, most, read) {
    if (lent === 0)
        throw tooLarge();
    try {
        return await read(lent);
    }
    catch (error) {
        throw lent < most && isCut(error) ? tooLarge() : error;
    }
}
function isCut(error) {
    return error instanceof failure/* Failure */.HR && error.code === 'answer-too-large';
}
/** Of something that is listed, but not read any more. */
function tooLarge() {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'artifacts-too-large',
        what: `not read: what is attached comes to more than ${MAX_TOTAL_BYTES / 1024 / 1024} MiB`,
    });
}
function tooManyRequests() {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'artifacts-too-large',
        what: `not read: what is attached takes more than ${MAX_REQUESTS} requests`,
    });
}


/***/ }),

/***/ 5417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ MAX_LIST_BYTES),
/* harmony export */   SO: () => (/* binding */ ownPage),
/* harmony export */   xt: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2845);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3959);
/* harmony import */ var _layout_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2892);
/* harmony import */ var _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6961);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7749);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(261);







const MAX_PAGES = 20;
/** All pages together: 16 KiB for each referrer. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const MAX_PAGE_BYTES = 4 * 1024 * 1024;
/** How long an answer that may pass is doubted: what follows from it, a look at the tag, is right as well. */
const DOUBT_MS = 2000;
/**
 * Lists what refers to `digest` (distribution-spec, "Listing Referrers"), all pages of it. Registries may
 * ignore the filter, so it is applied here as well. Entries that are no descriptors are left out. Any other answer
 * than a list says that there is no such API, and that the tag counts: registries answer with every status from 400
 * to 501, and GHCR leads to a web page (303), which is never followed.
 * What says "later" (429, 500, 503, \u2026) is no answer: it is waited for, and thrown as `Unavailable` in the end. Taken for "there
 * is no API", it would have sign write an index that hides what the API lists, and verify miss what is attached.
 * @param maxBytes of all pages together
 * @throws Failure `answer-too-large` when they are larger; `referrers-too-many` for `MAX_LIST_BYTES`
 */
async function listReferrers(api, path, digest, artifactType, maxBytes) {
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const pageBytes = (left) => maxBytes < MAX_LIST_BYTES ? Math.min(MAX_PAGE_BYTES, left) : MAX_PAGE_BYTES;
    let bytes = 0;
    const request = (target) => pageRequest(path, target, pageBytes(maxBytes - bytes));
    const answer = await firstAnswer(api, request(`referrers/${digest}${filter}`));
    const { entries, next } = readPage(answer, api);
    const { status, headers } = answer;
    const contentType = headers.get('content-type') ?? '';
    const first = { status, contentType, entries: entries ?? [], hasNextPage: next !== undefined };
    if (!entries)
        return { supported: false, descriptors: [], first, entries: [], bytes: 0 };
    const all = [...entries];
    let target = next;
    bytes = answer.body.length;
    for (let pages = 1; target !== undefined; pages += 1) {
        if (pages === MAX_PAGES || all.length > _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB)
            throw tooMany(api.registry, path, digest);
        const further = await api.send(request(target));
        bytes += further.body.length;
        if (bytes > MAX_LIST_BYTES)
            throw tooMany(api.registry, path, digest);
        const read = readPage(further, api);
        if (!read.entries)
            throw await refusal(api, further, path, digest);
        all.push(...read.entries);
        target = read.next;
    }
    if (all.length > _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB)
        throw tooMany(api.registry, path, digest);
    const isWanted = (entry) => artifactType === undefined || entry.artifactType === artifactType;
    const descriptors = all.filter(_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).filter(_layout_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescriptor */ .ol).filter(isWanted);
    return { supported: true, descriptors, first, entries: all, bytes };
}
function pageRequest(path, target, maxBytes) {
    return { path, target, access: 'pull', headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .IMAGE_INDEX */ .L$ }, maxBytes };
}
/** A denial and a web page are doubted for a moment. */
async function firstAnswer(api, request) {
    const ask = async () => {
        const answer = await api.send({ ...request, doubt: 'never' });
        if (!api.mayPass(answer, request))
            return answer;
        throw new _doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .Doubtful */ .Q(await api.refusal(answer, request, 'to list referrers'), answer);
    };
    try {
        return await api.insist(ask, (failure) => failure instanceof _doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .Doubtful */ .Q, DOUBT_MS);
    }
    catch (error) {
        if (error instanceof _doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .Doubtful */ .Q)
            return error.answer;
        throw error;
    }
}
/** The entries on a page, if it is one, and where the next is. */
function readPage(answer, api) {
    const entries = answer.status === 200 ? entriesIn(answer.body) : undefined;
    return { entries, next: entries && ownPage((0,_link_js__WEBPACK_IMPORTED_MODULE_6__/* .nextPage */ .Z)(answer.headers.get('link'), answer.url), api) };
}
function refusal(api, answer, path, digest) {
    return api.refusal(answer, { path }, `to list what refers to ${digest}`);
}
/** The entries of an index; `undefined` for anything else, a web page for one. */
function entriesIn(body) {
    const manifests = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(body)?.manifests;
    return Array.isArray(manifests) ? manifests : undefined;
}
/**
 * A page of a list, when it is this registry's; one that leads to itself ends at the bound.
 * @throws Failure `registry-redirect`
 */
function ownPage(page, api) {
    if (!page || page.origin === api.origin.origin)
        return page;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'registry-redirect',
        what: `${api.registry} names a page of a list on ${page.host}`,
        why: 'the registry or a proxy in front of it is misconfigured',
        fix: `check the configuration of the external address of ${api.registry}`,
    });
}
function tooMany(registry, path, digest) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'referrers-too-many',
        what: `more than ${_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB} artifacts refer to ${registry}/${path}@${digest}, or their list is larger than ${MAX_LIST_BYTES / 1024 / 1024} MiB`,
        why: 'something attaches to this digest again and again; admission controllers give up long before that',
        fix: `find and delete them: oras discover ${registry}/${path}@${digest}`,
    });
}


/***/ }),

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ claimedRun),
/* harmony export */   c: () => (/* binding */ RUN_ANNOTATION)
/* harmony export */ });
/**
 * URL of the attempt of the run that stored what a key signed, or a record of what is not signed yet. Nobody signs it: it keeps this
 * project's own runs from moving a tag back, and proves nothing.
 */
const RUN_ANNOTATION = 'org.slsa-provenance-action.run';
/** What a manifest or layer claims. */
function claimedRun({ annotations, }) {
    return annotations?.[RUN_ANNOTATION];
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readTag),
  G: () => (/* binding */ updateTag)
});

// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __nccwpck_require__(1146);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./lib/shared/slowdown.js
/**
 * How many times longer than by itself this process takes for what it computes, since it began: 1 where nobody else
 * wants its processor, 10 where nine others do.
 */
function slowdown() {
    const { active, cpuMs } = measure();
    const computed = cpuMs - START.cpuMs;
    return computed > 0 ? Math.max(1, (active - START.active) / computed) : 1;
}
/** Milliseconds in which it had something to do, and those in which it had a processor; helping threads count too. */
function measure() {
    const { user, system } = process.cpuUsage();
    return { active: performance.eventLoopUtilization().active, cpuMs: (user + system) / 1000 };
}
const START = measure();

;// CONCATENATED MODULE: ./lib/shared/timer.js


const REAL_TIME = { now: () => performance.now(), sleep: (ms) => (0,promises_.setTimeout)(ms), slowdown: slowdown };

// EXTERNAL MODULE: ./lib/oci/doubt.js
var doubt = __nccwpck_require__(3959);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./lib/shared/wait.js
var wait = __nccwpck_require__(6248);
;// CONCATENATED MODULE: ./lib/oci/outage.js





/** Writes that a registry does not take now; reads may go on, so that their time-out does not see it. */
class Outage {
    #timeoutMs;
    #log;
    #timer;
    #since;
    #count = 0;
    constructor(timeoutMs, log, timer = REAL_TIME) {
        this.#timeoutMs = timeoutMs;
        this.#log = log;
        this.#timer = timer;
    }
    /** @throws the failure itself, or that which it doubts, when the registry has had its time */
    async wait(failure) {
        this.#since ??= this.#timer.now();
        const left = this.#timeoutMs - (this.#timer.now() - this.#since);
        const asked = failure instanceof unavailable/* Unavailable */.$ ? (failure.retryAfterMs ?? 0) : 0;
        if (left <= 0 || asked > left)
            throw failure instanceof doubt/* Doubtful */.Q ? failure.failure : failure;
        const pause = Math.max(asked, Math.min(left, (0,retry/* backoffMs */.jo)(++this.#count)));
        await this.#timer.sleep(pause);
        (0,wait/* sayWait */.L)(this.#log, pause, failure.message);
    }
    end() {
        this.#since = undefined;
        this.#count = 0;
    }
}

// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __nccwpck_require__(2406);
;// CONCATENATED MODULE: ./lib/oci/tag-settling.js


/** Tells when a write has settled, and a version that a registry serves late from one that another writer made. */
class Confirmation {
    #staleMs;
    #timer;
    #replaced;
    #written;
    #isLate = false;
    #metOthers = false;
    /** The last version seen since others were met. */
    #amongOthers;
    #sentAt = 0;
    #tookMs = 0;
    #settledAt = 0;
    #waits = 0;
    constructor(staleMs, timer = REAL_TIME) {
        this.#staleMs = staleMs;
        this.#timer = timer;
    }
    /** Our PUT was answered: until the registry shows it, it may go on serving what it replaced. */
    expect(replaced, written) {
        this.#replaced = { digest: replaced?.descriptor.digest, until: this.#timer.now() + this.#staleMs };
        this.#written = (0,digest/* sha256Digest */.sI)(written);
        this.#isLate = false;
        this.#waits = 0;
    }
    /** We may have written, by the timer's clock, and took so long since we had read, in milliseconds. */
    settle(since, tookMs) {
        this.#sentAt = since;
        this.#tookMs = tookMs;
        this.#settledAt = since + this.#settlingMs();
    }
    meetOthers() {
        this.#metOthers = true;
    }
    /** Whether a look that was asked for then, by the timer's clock, saw what stays. */
    hasSettled(asked) {
        return asked >= this.#settledAt;
    }
    async settled() {
        // A timer may fire a fraction of a millisecond early.
        const leftMs = this.#settledAt - this.#timer.now();
        if (leftMs > 0)
            await this.#timer.sleep(Math.ceil(leftMs) + 1);
    }
    /**
     * Who is shown a version late may have read the one before ours until now, and what they write is shown late
     * as well: our write settles later by that much.
     */
    judge(current) {
        const now = this.#timer.now();
        const digest = current?.descriptor.digest;
        if (this.#replaced && digest === this.#replaced.digest) {
            this.#isLate = true;
            return now < this.#replaced.until ? 'stale' : 'given-up';
        }
        this.#replaced = undefined;
        if (this.#written !== undefined && digest !== this.#written)
            this.#metOthers = true;
        if (this.#isLate)
            this.#settledAt = now + (now - this.#sentAt) + this.#settlingMs();
        this.#isLate = false;
        if (this.#metOthers)
            this.#waitUntilQuiet(digest, now);
        return 'current';
    }
    async wait() {
        await this.#timer.sleep(Math.min(2000, 50 * 2 ** this.#waits++));
    }
    #waitUntilQuiet(digest, now) {
        if (this.#written === undefined || digest === this.#amongOthers)
            return;
        this.#amongOthers = digest;
        this.#settledAt = Math.max(this.#settledAt, now + this.#settlingMs());
    }
    #settlingMs() {
        const ms = this.#metOthers
            ? Math.max(QUIET_MS, this.#tookMs * SETTLING.contended)
            : this.#tookMs * SETTLING.alone;
        return Math.min(Math.max(ms, COMPUTING_MS * (this.#timer.slowdown() - 1)), LONGEST_SETTLING_MS);
    }
}
/**
 * A writer who had read before our write may overwrite it for as long as writers take from reading to having
 * written: as long as we took, times this, from when ours was sent. Writers who met others may have to wait for
 * each other; and where a registry also shows old versions, their writes can be seen in any order until the tag
 * has been quiet for a while.
 */
const SETTLING = { alone: 3, contended: 6 };
/**
 * What a writer computes from reading to having written, at most. How long we took says little of that where
 * processors are busy: who got one at once may have a rival who waits for it in the midst of writing.
 */
const COMPUTING_MS = 50;
const LONGEST_SETTLING_MS = 30_000;
const QUIET_MS = 1_000;

;// CONCATENATED MODULE: ./lib/oci/tag-update.js






/** How long a registry may go on to serve the version before ours, at most. */
const STALE_READ_MS = 30_000;
/** How long a refusal is doubted, and a part that was just written may be unknown. */
const DOUBT_MS = 10_000;
const MAX_ROUNDS = 200;
/**
 * Adds to a tag that other runs may be adding to at the same time, and returns when ours is there to stay.
 *
 * Registries have no transaction: a tag is read, changed, and written whole. Who read before we wrote does not know
 * of ours, and writes a version without it:
 *
 *     we      GET v1 \u2500\u2500\u2500\u2500 PUT v1+ours \u2500 201 \u2500 look \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500 look
 *     rival      GET v1 \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500 PUT v1+theirs
 *             \u2514\u2500\u2500 took \u2500\u2500\u2500\u2518         \u2514\u2500\u2500\u2500 settling: a multiple of `took` \u2500\u2500\u2500\u2518
 *
 * So we look again when every rival who had read before our write must have written: as long after it as it took us
 * from reading to having written, times a factor (`SETTLING`). If ours is gone then, we merge it into what is there
 * and write again. Three rules keep this short:
 * - Between a GET and its PUT lies nothing: what a version needs (`prepare`) is done first, and the tag read anew.
 * - Conditions (`If-Match`) are sent, but not relied on: many registries ignore them.
 * - We also look at once. A registry that then still shows what we replaced serves old versions; rivals are shown
 *   them as well, so everything settles later by that much.
 * @param ahead a version that was read while something else was done
 * @returns false: the registry goes on to show the version before ours
 * @throws Failure `tag-contended`, `service-unavailable`, and those of `Registry`
 */
async function updateTag(shared, log, ahead) {
    const { path, tag, timeoutMs, timer = REAL_TIME } = shared;
    const confirmation = new Confirmation(Math.min(STALE_READ_MS, timeoutMs), timer);
    const refused = new RefusedWrites(timeoutMs, log, timer);
    const read = readsOf(shared, timer, ahead);
    let conflicts = 0;
    // Whether the writers have been spread since another one came first.
    let isSpread = true;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const { current, at, tookMs } = await read();
        if (await shared.prepare(current?.bytes))
            continue;
        const next = shared.change(current?.bytes);
        const state = confirmation.judge(current);
        if (!next) {
            if (confirmation.hasSettled(at - tookMs))
                return true;
            await confirmation.settled();
        }
        else if (state === 'given-up') {
            return false;
        }
        else if (state === 'stale') {
            await confirmation.wait();
        }
        else if (!isSpread) {
            confirmation.meetOthers();
            await timer.sleep(Math.random() * Math.min(2000, 50 * 2 ** conflicts++));
            isSpread = true;
        }
        else {
            const answer = await putAndTime(shared, timer, { current, at, next }, confirmation);
            await refused.wait(answer);
            isSpread = answer !== 'written' && answer !== 'changed';
        }
    }
    throw new failure/* Failure */.HR({
        class: 'conflict',
        code: 'tag-contended',
        what: `the tag ${tag} in ${path} changed before each of ${MAX_ROUNDS} attempts to add to it`,
        why: 'very many jobs sign the same digest at once',
        fix: 'run the step again: what is attached is reused',
    });
}
/** Writes that the registry did not take, and may take later: an outage has long, a refusal a few seconds. */
class RefusedWrites {
    #outage;
    #doubt;
    constructor(timeoutMs, log, timer) {
        this.#outage = new Outage(timeoutMs, log, timer);
        this.#doubt = new Outage(Math.min(DOUBT_MS, timeoutMs), log, timer);
    }
    /** @throws the failure that the answer stands for, once its time is over */
    async wait(answer) {
        if (answer instanceof unavailable/* Unavailable */.$)
            return this.#outage.wait(answer);
        this.#outage.end();
        if (answer instanceof failure/* Failure */.HR)
            return this.#doubt.wait(answer);
        if (answer === 'written')
            this.#doubt.end();
    }
}
async function readTag(read, { now } = REAL_TIME) {
    const asked = now();
    const current = await read();
    const at = now();
    return { current, at, tookMs: at - asked };
}
/** A version that was read ahead counts as read now if it is not older than a read takes. */
function readsOf(shared, timer, ahead) {
    let left = ahead;
    return async () => {
        const first = left;
        left = undefined;
        const isFresh = first && timer.now() - first.at <= first.tookMs;
        return isFresh ? first : readTag(() => shared.read(), timer);
    };
}
/** Puts `next` in place of the version that was read at `at`, and notes from when on the write may count. */
async function putAndTime(shared, { now }, { current, at, next }, confirmation) {
    const sent = now();
    const answer = await put(shared, current, next);
    const answered = now();
    // Without an answer it may have been written, at any time until now.
    if (answer instanceof unavailable/* Unavailable */.$)
        confirmation.settle(answered, answered - at);
    if (answer === 'written') {
        confirmation.settle(sent, answered - at);
        confirmation.expect(current, next);
    }
    return answer;
}
async function put(shared, current, next) {
    const condition = current ? (current.etag ? { ifMatch: current.etag } : {}) : { ifNoneMatch: '*' };
    try {
        await shared.registry.putManifest(shared.path, shared.tag, shared.mediaType, next, condition);
        return 'written';
    }
    catch (error) {
        if (error instanceof unavailable/* Unavailable */.$ || error instanceof doubt/* Doubtful */.Q)
            return error;
        const code = error instanceof failure/* Failure */.HR ? error.code : undefined;
        if (code === 'manifest-changed')
            return 'changed';
        if (code !== 'manifest-child-missing')
            throw error;
        return repair(shared, current);
    }
}
/** A part that cannot be found to be gone may be one that the registry does not know yet. */
async function repair(shared, current) {
    try {
        await shared.dropDead(current?.bytes);
        return 'repaired';
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.class === 'conflict')
            return error;
        throw error;
    }
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ subjectOfCopy),
/* harmony export */   n: () => (/* binding */ parseCopyToLines)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7918);


/** The image as it is at the destination. */
function subjectOfCopy({ source: { digest }, destination }) {
    return { repository: destination, digest };
}
/**
 * The lines of `copy-to`: `registry/repository` or, where several images are signed, `SOURCE=registry/repository`.
 * @throws Failure `destination-malformed`, `copy-source-unknown`, and those of `parseImageName`
 */
function parseCopyToLines(lines, targets) {
    const copies = lines.map((line) => copyOf(line, targets));
    const byName = copies.map((copy) => [`${copy.source.digest} ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(copy.destination)}`, copy]);
    return [...new Map(byName).values()];
}
function copyOf(line, targets) {
    const [first = '', ...rest] = line.split('=').map((word) => word.trim());
    const to = rest.length === 0 ? first : rest.join('=');
    const target = rest.length === 0 ? onlyOne(line, targets) : named(first, targets);
    const { repository: destination, tag, digest } = parseName(to);
    if (tag !== undefined || digest !== undefined)
        throw notARepository(to, destination);
    const [repository] = target.repositories;
    if (!repository)
        throw new Error('an image without a repository');
    if (target.repositories.some((one) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(destination)))
        throw toItself(destination);
    return { source: { repository, digest: target.digest }, destination };
}
function onlyOne(line, targets) {
    const [only, ...others] = targets;
    if (only && others.length === 0)
        return only;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'copy-source-unknown',
        what: `copy-to: which of ${targets.length} images ${line} gets is not said`,
        why: 'several images are signed, and a repository is usually for one of them',
        fix: `copy-to: ${targets[0]?.name ?? ''}=${line}`,
    });
}
function named(source, targets) {
    const { repository } = parseName(source);
    const found = targets.filter(({ repositories }) => repositories.some((one) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)));
    const [only, ...others] = found;
    if (only && others.length === 0)
        return only;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'copy-source-unknown',
        what: `copy-to: ${others.length > 0 ? `${found.length} images of ${source} are signed` : `no image of ${source} is signed`} here`,
        why: 'what stands before = is the name of one image that this step signs',
        fix: others.length > 0
            ? 'sign them in steps of their own'
            : `copy-to: ${targets[0]?.name ?? ''}=registry.example.com/owner/name`,
    });
}
function parseName(text) {
    try {
        return (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(text);
    }
    catch (error) {
        throw error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR
            ? (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, {
                what: `copy-to: ${error.message}`,
                fix: 'copy-to: registry.example.com/owner/name',
            })
            : error;
    }
}
function notARepository(text, repository) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'destination-malformed',
        what: `copy-to: "${text}" names one image, not a repository`,
        why: 'the digest of a copy is that of its source, and its tags are in tags',
        fix: `copy-to: ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)}\ntags: v1   # every image and copy gets it, or ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)}:v1`,
    });
}
function toItself(repository) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'destination-malformed',
        what: `copy-to: ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)} is where the image is`,
        why: 'it is signed there, so that there is nothing to copy',
        fix: `remove ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)} from copy-to`,
    });
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseTagLines),
  w: () => (/* binding */ tagName)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __nccwpck_require__(7918);
;// CONCATENATED MODULE: ./lib/request/tag.js

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Where readers look for what is attached to a digest. */
const BESIDE_DIGEST = /^sha(256|512)-[0-9a-f]{64,}(\.|$)/;
/** @throws Failure `tag-malformed` */
function parseTag(text) {
    if (BESIDE_DIGEST.test(text))
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'tag-malformed',
            what: `tags: ${text} is no tag for an image`,
            why: 'tags that are made of a digest hold what is attached to it',
            fix: 'tags: v1.2.3',
        });
    if (TAG.test(text))
        return text;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'tag-malformed',
        what: `tags: "${text}" is not a tag`,
        why: 'a tag has letters, digits, and . _ - behind the first, 128 in all',
        fix: 'tags: v1.2.3',
    });
}

;// CONCATENATED MODULE: ./lib/request/tag-lines.js



/** `registry/repository:tag` */
function tagName({ subject, tag }) {
    return `${(0,subject_repository/* nameOf */.Vb)(subject.repository)}:${tag}`;
}
/**
 * The lines of `tags`: `v1`, a name for every image, or `registry/repository:v1`.
 * @param subjects what is signed, and its copies
 * @throws Failure `tag-malformed`, `tag-image-unknown`, `tag-ambiguous`, and those of `parseImageName`
 */
function parseTagLines(lines, subjects) {
    const orders = new Map();
    for (const order of lines.flatMap((line) => ordersOf(line, subjects))) {
        const name = tagName(order);
        const other = orders.get(name);
        if (other && other.subject.digest !== order.subject.digest)
            throw ambiguous(name, [other, order]);
        orders.set(name, order);
    }
    return [...orders.values()];
}
function ordersOf(line, subjects) {
    if (!/[/:@]/.test(line)) {
        const tag = parseTag(line);
        return subjects.map((subject) => ({ subject, tag }));
    }
    const { repository, tag, digest } = parseName(line);
    if (tag === undefined || digest !== undefined)
        throw withoutTag(line);
    const named = subjects.filter((subject) => (0,subject_repository/* nameOf */.Vb)(subject.repository) === (0,subject_repository/* nameOf */.Vb)(repository));
    if (named.length === 0)
        throw unknownImage(line, subjects);
    return named.map((subject) => ({ subject, tag: parseTag(tag) }));
}
function parseName(line) {
    try {
        return (0,subject_repository/* parseImageName */["if"])(line);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR
            ? (0,failure/* reworded */.Fg)(error, { what: `tags: ${error.message}`, fix: 'tags: v1   # or ghcr.io/owner/name:v1' })
            : error;
    }
}
function withoutTag(line) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'tag-malformed',
        what: `tags: "${line}" is not a name with a tag`,
        why: 'a line is a tag, for every image, or registry/repository:tag; the digest is the one that is signed',
        fix: `tags: ${line.replace(/@.*$/, '')}:v1   # or v1`,
    });
}
function unknownImage(line, subjects) {
    const names = [...new Set(subjects.map(({ repository }) => (0,subject_repository/* nameOf */.Vb)(repository)))];
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'tag-image-unknown',
        what: `tags: ${line} is of no image that is signed or copied to here`,
        why: `these are ${names.slice(0, 10).join(', ')}`,
        fix: `tags: ${names[0] ?? 'ghcr.io/owner/name'}:v1`,
    });
}
function ambiguous(name, [first, second]) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'tag-ambiguous',
        what: `tags: ${name} is asked for two images: ${(0,subject_repository/* referenceOf */.Bz)(first.subject)} and ${second.subject.digest}`,
        why: 'several images are signed in one repository, and a tag points to one of them',
        fix: 'sign them in steps of their own, each with its tags',
    });
}


/***/ }),

/***/ 6652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ eventually)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

const LONGEST_PAUSE_MS = 3000;
/**
 * Asks again while the answer is undefined: registries may show a write late, or an older version.
 * @param withinMs how long after the first question the last one may be asked
 * @param onPause is told before each pause
 * @returns undefined when there was no other answer in that time
 */
async function eventually(ask, withinMs, onPause = () => { }) {
    const until = performance.now() + withinMs;
    for (let pause = 100;; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        const answer = await ask();
        if (answer !== undefined || performance.now() + pause > until)
            return answer;
        onPause(pause);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
    }
}


/***/ }),

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ reworded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6167);

/**
 * A failure that a user can act on. Anything else that is thrown is a defect of the action and is
 * reported with its stack.
 */
class Failure extends Error {
    class;
    code;
    why;
    fix;
    constructor(details) {
        super(details.what, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Failure';
        this.class = details.class;
        this.code = details.code;
        this.why = details.why;
        this.fix = details.fix;
    }
}
/** The same failure in other words: with the place where it happened, or a fix for where it is read. */
function reworded(failure, words) {
    const { message, why, cause } = failure;
    const { what = message, fix = failure.fix } = words;
    return new Failure({
        class: failure.class,
        code: failure.code,
        what,
        ...(why !== undefined && { why }),
        ...(fix !== undefined && { fix }),
        ...(cause !== undefined && { cause }),
    });
}
/** What failed, why it probably did, and the fix, one below the other. */
function explain(failure) {
    const lines = [`${failure.message} [${failure.code}]`];
    if (failure.why !== undefined)
        lines.push(`Likely cause: ${failure.why}`);
    if (failure.fix !== undefined)
        lines.push(failure.fix.includes('\n') ? `Fix:\n${failure.fix}` : `Fix: ${failure.fix}`);
    lines.push(`More: ${(0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(failure.code)}`);
    return lines.join('\n');
}


/***/ }),

/***/ 2106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy` (ECMAScript 2024), which Node 20 does not know: the command runs there. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/** At most `most` tasks at a time; the others wait in order. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        // A task that ends hands its place to the first that waits, so `running` stays as it is then.
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ readUserFile),
  O$: () => (/* binding */ unreadable)
});

// UNUSED EXPORTS: readUserText

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
;// CONCATENATED MODULE: ./lib/shared/read-file.js



/**
 * Reads a file that a user named: no more of it than the limit, whatever size it claims to have.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserFile(option, path, maxBytes) {
    const bytes = await firstBytes(option, path, maxBytes + 1);
    if (bytes.length <= maxBytes)
        return bytes;
    throw tooLarge(option, path, maxBytes);
}
/**
 * Reads text from a file that a user named, and its name for messages.
 * @param path `-` is stdin, of which no more is read either
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserText(option, path, { maxBytes, stdin }) {
    if (path !== '-')
        return { file: path, text: (await readUserFile(option, path, maxBytes)).toString('utf8') };
    const chunks = [];
    let count = 0;
    for await (const chunk of stdin()) {
        count += chunk.length;
        if (count > maxBytes)
            throw tooLarge(option, 'stdin', maxBytes);
        chunks.push(chunk);
    }
    return { file: 'stdin', text: Buffer.concat(chunks).toString('utf8') };
}
function tooLarge(option, path, maxBytes) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'file-too-large',
        what: `${option}: ${path} has more than ${maxBytes} bytes, which are the most that is read`,
        fix: 'check that it is the file that you mean',
    });
}
async function firstBytes(option, path, count) {
    try {
        return await (0,consumers_namespaceObject.buffer)((0,external_node_fs_.createReadStream)(path, { end: count - 1 }));
    }
    catch (cause) {
        throw unreadable(option, path, cause);
    }
}
/** @param option what named it */
function unreadable(option, path, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'file-unreadable',
        what: `${option}: ${path} cannot be read`,
        why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
        fix: `${option}: path/to/file`,
        cause,
    });
}


/***/ }),

/***/ 5440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* unused harmony export stage */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);
/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
async function replaceFile(path, content, mode = 0o644) {
    const { place, discard } = await stage(path, content, mode);
    await place().catch(async (error) => {
        await discard();
        throw error;
    });
}
/** Writes a file beside `path`, to be put in its place. */
async function stage(path, content, mode) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, NEW, mode);
    try {
        await file.writeFile(content).finally(() => file.close());
    }
    catch (error) {
        await discard();
        throw error;
    }
    return { place: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path), discard };
}


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ settleAll)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/**
 * Waits for all, also when one fails, and then throws the first failure: what the others made is there
 * to be saved. A service that is down hides nothing that went wrong besides: its failure comes last.
 */
async function settleAll(tasks) {
    const settled = await Promise.allSettled(tasks);
    const reasons = settled.flatMap((one) => one.status === 'rejected' ? [{ error: one.reason }] : []);
    const [first] = reasons;
    if (first)
        throw (reasons.find(({ error }) => !isUnavailable(error)) ?? first).error;
}
function isUnavailable(error) {
    return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.class === 'unavailable';
}


/***/ }),

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ calledWorkflows),
/* harmony export */   Wr: () => (/* binding */ errorPage),
/* harmony export */   j1: () => (/* binding */ projectName)
/* harmony export */ });
/* unused harmony exports toolName, toolVersion, project, docsPage, rulePage */
/** The name of the command line, and the version of what runs: that of package.json. */
const toolName = 'slsa-provenance';
const toolVersion = '1.0.0';
/**
 * Where the project is published, and its newest release. As long as there is no release, `owner` holds a place:
 * anybody could register that name, so nothing may be printed or written that would run it.
 */
const project = {
    owner: 'org',
    name: 'slsa-provenance-action',
    packageScope: undefined,
    release: undefined,
};
/** Where the project lives, and the name that workflows call the action by. */
const projectName = `${project.owner}/${project.name}`;
/** The workflows of this project that others call, by their paths in it. */
const calledWorkflows = {
    /** Digests in, signs. */
    provenance: '.github/workflows/provenance.yml',
    /** Builds and signs. */
    build: '.github/workflows/build.yml',
};
/** The page that says what `code` means: cause and fix. */
function errorPage(code) {
    return docsPage(`errors.md#${code}`);
}
/** A page of docs/, in the version that runs. @param name `preflight.md` */
function docsPage(name) {
    return `https://github.com/${projectName}/blob/v${toolVersion}/docs/${name}`;
}
/** The page of a rule of `lint`. @param id `identity/any` */
function rulePage(id) {
    return docsPage(`rules/${id}.md`);
}


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sayWait),
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
/** Shorter waits are nobody's concern. */
const SAID_WAIT_MS = 1000;
/**
 * Says a wait that is over or begins, so that a run that takes long explains itself.
 * @param reason its first line is said
 * @param leastMs shorter waits are not said
 */
function sayWait(log, ms, reason, leastMs = SAID_WAIT_MS) {
    if (ms >= leastMs)
        log.info(`waited ${seconds(ms)}: ${reason.split('\n')[0] ?? ''}`);
}
/** `1.5 s`, `42 s` */
function seconds(ms) {
    return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}


/***/ }),

/***/ 9774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ NAME_THE_FILE)
/* harmony export */ });
/** What helps where the bytes themselves are wanted. */
const NAME_THE_FILE = 'name the file in place of its digest';


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SK: () => (/* binding */ BUNDLE_MAX_BYTES),
  VN: () => (/* binding */ bundleJson),
  QN: () => (/* binding */ parseBundle)
});

// UNUSED EXPORTS: parseBundleFor

// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __nccwpck_require__(1875);
// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __nccwpck_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var sigstore_envelope = __nccwpck_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/hash.js
var hash = __nccwpck_require__(1696);
// EXTERNAL MODULE: ./lib/sigstore/limits.js
var limits = __nccwpck_require__(5236);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __nccwpck_require__(6637);
;// CONCATENATED MODULE: ./lib/sigstore/not-a-bundle.js
/** What people have in hand and take for a bundle. */
const DOCUMENTS = [
    {
        member: 'payloadType',
        name: 'is a DSSE envelope alone, without certificate and log entry',
        fix: 'give the Sigstore bundle that was written beside it; for an envelope of slsa-github-generator run slsa-verifier, which looks for its log entry',
    },
    {
        member: 'attestations',
        name: 'is a list of attestations, as the npm registry and GitHub\u2019s API answer',
        fix: 'take its bundles: jq -c ".attestations[].bundle" FILE > bundles.jsonl   # and then --bundle bundles.jsonl',
    },
    {
        member: 'provenance_summary',
        name: 'is what gcloud says of an image of Cloud Build, signed with keys of Google',
        fix: 'verify it with slsa-verifier verify-image --provenance-path FILE',
    },
    {
        member: '_type',
        name: 'is an in-toto statement that nobody signed',
        fix: 'give the Sigstore bundle of the envelope that holds it',
    },
];
/** @throws Failure `kind-unknown` for a document that is no bundle, but known by name */
function refuseOtherDocuments(json) {
    if (json.find('mediaType') !== undefined)
        return;
    const document = DOCUMENTS.find(({ member }) => json.find(member) !== undefined);
    if (document)
        throw json.unknownKind(document.name, document.fix);
}

;// CONCATENATED MODULE: ./lib/sigstore/bundle.js







/** What this project writes (sigstore_bundle.proto, v0.3). */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Of a bundle that is read, in bytes: around an envelope, little more. */
const BUNDLE_MAX_BYTES = sigstore_envelope/* ENVELOPE_MAX_BYTES */.Eb;
/** What each version that others wrote asks for: a proof came with 0.2, the lone leaf with 0.3. */
const VERSIONS = new Map([
    ['application/vnd.dev.sigstore.bundle+json;version=0.1', { proof: false, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.2', { proof: true, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', { proof: true, chain: false }],
    [BUNDLE_MEDIA_TYPE, { proof: true, chain: false }],
]);
const DOCUMENT = {
    name: 'the Sigstore bundle',
    class: 'malformed',
    code: 'bundle-malformed',
    maxBytes: BUNDLE_MAX_BYTES,
};
/**
 * The bundle (v0.3, one line): always the same text for the same artifact. It carries the leaf alone, and the
 * signed entry timestamp, which is the trusted time of Rekor v1.
 */
function bundleJson(artifact) {
    return JSON.stringify({
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            ...materialJson(artifact.material),
            tlogEntries: artifact.logEntries.map(log_entry/* logEntryJson */.BA),
            timestampVerificationData: artifact.timestamps.length === 0
                ? {}
                : {
                    rfc3161Timestamps: artifact.timestamps.map((timestamp) => ({
                        signedTimestamp: timestamp.toString('base64'),
                    })),
                },
        },
        ...contentJson(artifact.content),
    });
}
function materialJson(material) {
    return material.kind === 'certificate'
        ? { certificate: { rawBytes: material.leaf.toString('base64') } }
        : { publicKey: { hint: material.hint } };
}
function contentJson(content) {
    if (content.kind === 'envelope') {
        const { payload, payloadType, signature } = content.envelope;
        return {
            dsseEnvelope: {
                payload: payload.toString('base64'),
                payloadType,
                signatures: [{ sig: signature.toString('base64') }],
            },
        };
    }
    const digest = (0,hash/* hash */.tW)('sha256', content.payload).toString('base64');
    return {
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest },
            signature: content.signature.toString('base64'),
        },
    };
}
/**
 * Parses a bundle of version 0.1 to 0.3. A message signature is over bytes that the bundle does not hold:
 * `message` gives them.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
function parseBundle(bytes, message) {
    return parse(bytes, (signature) => readMessage(signature, message));
}
/**
 * Parses a bundle for bytes of which only the SHA-256 is known: `check` verifies a message signature by it.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
function parseBundleFor(digest, bytes, check) {
    return parse(bytes, (json) => {
        const signature = readMessageSignature(json, (algorithm) => algorithm === 'sha256' ? digest : undefined);
        return { kind: 'digest', digest, signature, isSignedBy: (key) => check(key, digest, signature) };
    });
}
function parse(bytes, readSignature) {
    const json = (0,json_document/* parseJson */.q)(bytes, DOCUMENT);
    refuseOtherDocuments(json);
    const version = VERSIONS.get(json.get('mediaType').text());
    if (version === undefined)
        throw json.unknownKind(`has the mediaType ${json.get('mediaType').text()}`);
    const material = json.get('verificationMaterial');
    const entries = material.find('tlogEntries')?.items(limits/* LIMITS */.b.witnesses) ?? [];
    if (version.proof && entries.some((entry) => entry.find('inclusionProof') === undefined)) {
        throw json.misfit('has a log entry without an inclusion proof');
    }
    return {
        content: readContent(json, readSignature),
        material: readMaterial(material, version.chain),
        logEntries: entries.map(log_entry/* readLogEntry */.J3),
        timestamps: readTimestamps(material),
    };
}
function readTimestamps(material) {
    const list = material.find('timestampVerificationData')?.find('rfc3161Timestamps');
    const timestamps = (list?.items(limits/* LIMITS */.b.witnesses) ?? []).map((each) => each.get('signedTimestamp').base64(limits/* LIMITS */.b.timestamp));
    if (timestamps.reduce((total, { length }) => total + length, 0) > limits/* LIMITS */.b.timestamps)
        throw material.misfit(`has more than ${limits/* LIMITS */.b.timestamps} bytes of timestamps`);
    return timestamps;
}
function readContent(json, readSignature) {
    const [envelope, signature] = [json.find('dsseEnvelope'), json.find('messageSignature')];
    if (envelope !== undefined && signature === undefined)
        return { kind: 'envelope', envelope: (0,sigstore_envelope/* readEnvelope */.HT)(envelope) };
    if (signature === undefined || envelope !== undefined)
        throw json.misfit('has not exactly one signed content');
    return readSignature(signature);
}
function readMessage(signature, message) {
    if (message === undefined)
        throw signature.misfit('is over bytes that were not given');
    const digestOf = (algorithm) => (0,hash/* hash */.tW)(algorithm, message);
    return { kind: 'simple-signing', payload: message, signature: readMessageSignature(signature, digestOf) };
}
/**
 * The digest only helps to find the message (sigstore_common.proto, MessageSignature): it may be left out.
 * @param digestOf digest of the message; undefined where it is not known
 */
function readMessageSignature(json, digestOf) {
    const digest = json.find('messageDigest');
    if (digest !== undefined) {
        const name = digest.get('algorithm').text();
        const algorithm = hash/* PROTOBUF_HASHES */.xx.get(name);
        const expected = algorithm && digestOf(algorithm);
        if (expected === undefined)
            throw digest.unknownKind(`is by ${name}`, algorithm && artifact/* NAME_THE_FILE */.z);
        if (!expected.equals(digest.get('digest').base64(limits/* LIMITS */.b.hash)))
            throw digest.misfit('is not that of the bytes given');
    }
    return json.get('signature').base64(limits/* LIMITS */.b.signature);
}
function readMaterial(json, chainAllowed) {
    const [certificate, chain, key] = ['certificate', 'x509CertificateChain', 'publicKey'].map((name) => json.find(name));
    if ([certificate, chain, key].filter((each) => each !== undefined).length !== 1) {
        throw json.misfit('has not exactly one of certificate, x509CertificateChain, publicKey');
    }
    if (key !== undefined)
        return { kind: 'public-key', hint: key.find('hint')?.text(limits/* LIMITS */.b.name) ?? '' };
    if (certificate !== undefined)
        return { kind: 'certificate', leaf: certificate.get('rawBytes').base64(limits/* LIMITS */.b.certificate), chain: [] };
    if (!chainAllowed)
        throw json.misfit('has an x509CertificateChain, which version 0.3 does not allow');
    const ders = chain?.get('certificates').items(limits/* LIMITS */.b.chain) ?? [];
    const [leaf, ...issuers] = ders.map((each) => each.get('rawBytes').base64(limits/* LIMITS */.b.certificate));
    if (leaf === undefined)
        throw json.misfit('has an empty x509CertificateChain');
    return { kind: 'certificate', leaf, chain: issuers };
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isWithoutCtLog),
/* harmony export */   s: () => (/* binding */ verifyTrust)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sigstore_verify_dist_key_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3771);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9409);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9860);




/** So many answers are kept for one trusted root: a run has few certificates, and few seconds in which it logs. */
const MOST_KEPT = 64;
const kept = new WeakMap();
/**
 * Verifies that a certificate (DER) leads to the trusted root at each of the times, and that a certificate
 * transparency log vouches for it, where the instance has one. Once for the same question: everything that a run signs has the same certificate.
 * @throws Rejection, and errors of @sigstore/verify
 */
function verifyTrust(leaf, times, root) {
    const { material } = root;
    const known = kept.get(material) ?? new Set();
    const question = `${leaf.toString('base64')} ${times.map((time) => time.getTime()).join()}`;
    if (known.has(question))
        return;
    const { scts } = verifyChain(leaf, times, root);
    if (scts.length === 0 && !isWithoutCtLog(root))
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_2__/* .Rejection */ .m('certificate', 'no certificate transparency log vouches for it (no SCT)');
    const logs = new Set(scts.map((logId) => logId.toString('base64')));
    if (logs.size < scts.length)
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_2__/* .Rejection */ .m('certificate', 'one log vouches for it twice (duplicate SCT)');
    if (known.size === MOST_KEPT)
        known.clear();
    kept.set(material, known.add(question));
}
/**
 * Whether the user's own trusted root says that the instance has no certificate transparency log, by naming none. A
 * certificate with an SCT is then refused nevertheless, since nobody can say whether it holds.
 */
function isWithoutCtLog({ source, material }) {
    return source === 'file' && material.ctlogs.length === 0;
}
function verifyChain(leaf, times, { material, authorities }) {
    try {
        return (0,_sigstore_verify_dist_key_index_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyCertificate */ .Xq)((0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .h)(leaf), [...times], material);
    }
    catch (error) {
        const { issuer } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(leaf);
        const isKnown = authorities.flat().some((der) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der).subject === issuer);
        if (isKnown)
            throw error;
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_2__/* .Rejection */ .m('certificate', `the trusted root lacks the certificate of its issuer (${issuer.replaceAll('\n', ', ')}), which belongs ` +
            `into certChain of the certificate authority, before its root certificate`, { cause: error });
    }
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseIdentity),
  k: () => (/* binding */ parseValidity)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __nccwpck_require__(3917);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/text/unknown-kind.js
var unknown_kind = __nccwpck_require__(7160);
;// CONCATENATED MODULE: ./lib/sigstore/fulcio-extensions.js
/** The arc below 1.3.6.1.4.1.57264.1 and the name of each extension (Fulcio, docs/oid-info.md). */
const EXTENSIONS = {
    9: 'buildSignerUri',
    10: 'buildSignerDigest',
    11: 'runnerEnvironment',
    12: 'sourceRepositoryUri',
    13: 'sourceRepositoryDigest',
    14: 'sourceRepositoryRef',
    15: 'sourceRepositoryIdentifier',
    16: 'sourceRepositoryOwnerUri',
    17: 'sourceRepositoryOwnerIdentifier',
    18: 'buildConfigUri',
    19: 'buildConfigDigest',
    20: 'buildTrigger',
    21: 'runInvocationUri',
    22: 'sourceRepositoryVisibility',
    23: 'deploymentEnvironment',
    24: 'tokenSubject',
};

// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __nccwpck_require__(999);
;// CONCATENATED MODULE: ./lib/sigstore/older-extensions.js

/** `owner/name`, as GitHub writes it. */
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * What Fulcio's certificates for GitHub workflows said before they had the extensions .8 to .22: plain text in .2 to
 * .6 (Fulcio, docs/oid-info.md), here by the names of those that took their place. A later certificate has both, and
 * there the later ones count alone.
 * @param text of the extension with an arc below 1.3.6.1.4.1.57264.1
 */
function olderExtensions(issuer, text) {
    if (!(0,instance/* isGitHubIssuer */.xU)(issuer))
        return {};
    const repository = text(5);
    const [owner] = repository?.split('/') ?? [];
    const isNamed = repository !== undefined && REPOSITORY.test(repository);
    return present({
        buildTrigger: text(2),
        sourceRepositoryDigest: text(3),
        sourceRepositoryUri: isNamed ? `https://github.com/${repository}` : undefined,
        sourceRepositoryOwnerUri: isNamed ? `https://github.com/${owner}` : undefined,
        sourceRepositoryRef: text(6),
    });
}
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __nccwpck_require__(9860);
;// CONCATENATED MODULE: ./lib/sigstore/certificate.js






const FULCIO = '1.3.6.1.4.1.57264.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** GeneralName tags (RFC 5280, 4.2.1.6) that Fulcio uses: rfc822Name and uniformResourceIdentifier. */
const SAN_KINDS = new Map([
    [1, 'email'],
    [6, 'uri'],
]);
const UTF8_STRING = 0x0c;
/**
 * Reads the identity out of a Fulcio certificate (DER). Nothing is verified here.
 * @throws Failure `certificate-malformed`: not a certificate, or not one that names exactly one identity
 */
function parseIdentity(der) {
    return orMalformed(() => {
        const extensions = extensionsOf((0,x509/* parseCertificate */.h)(der));
        const named = {};
        for (const [arc, name] of Object.entries(EXTENSIONS)) {
            const value = extensions.get(`${FULCIO}.${arc}`);
            if (value !== undefined)
                named[name] = utf8String(value, name);
        }
        const issuer = issuerOf(extensions);
        const plain = (arc) => plainText(extensions.get(`${FULCIO}.${arc}`));
        const isOlder = Object.keys(named).length === 0;
        return {
            ...sanOf(extensions),
            issuer,
            extensions: isOlder ? olderExtensions(issuer, plain) : named,
        };
    });
}
/**
 * When a certificate (DER) is valid, both ends included.
 * @throws Failure `certificate-malformed`
 */
function parseValidity(der) {
    return orMalformed(() => {
        const { notBefore, notAfter } = (0,x509/* parseCertificate */.h)(der);
        return { notBefore, notAfter };
    });
}
/** extnValue by object identifier; a certificate has each at most once (RFC 5280, 4.2). */
function extensionsOf(certificate) {
    const extensions = new Map();
    for (const { subs } of certificate.extensions) {
        const [oid, value] = [subs[0]?.toOID(), subs.at(-1)?.value];
        if (oid === undefined || value === undefined)
            throw malformed('an extension has no value');
        if (extensions.has(oid))
            throw malformed(`extension ${oid} is there twice`);
        extensions.set(oid, value);
    }
    return extensions;
}
function sanOf(extensions) {
    const san = extensions.get(SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = san === undefined ? [] : dist.ASN1Obj.parseBuffer(Buffer.from(san)).subs;
    const sanKind = name?.tag.isContextSpecific() ? SAN_KINDS.get(name.tag.number) : undefined;
    if (name !== undefined && others.length === 0 && sanKind === undefined)
        throw (0,unknown_kind/* unknownKind */.P)('a certificate that names neither a URI nor an e-mail address');
    if (name === undefined || sanKind === undefined)
        throw malformed('it does not name exactly one URI or e-mail address');
    const text = name.value.toString('latin1');
    if (!/^[\x21-\x7e]+$/.test(text))
        throw malformed('it names something that is not plain ASCII');
    return { san: text, sanKind };
}
/** Extension .8; .1, which older certificates have alone, is the same text without a DER type. */
function issuerOf(extensions) {
    const raw = plainText(extensions.get(`${FULCIO}.1`));
    const typed = extensions.get(`${FULCIO}.8`);
    const issuer = typed === undefined ? raw : utf8String(typed, 'issuer');
    if (issuer === undefined)
        throw malformed('it names no OIDC issuer');
    if (raw !== undefined && raw !== issuer)
        throw malformed('it names two OIDC issuers');
    return issuer;
}
/** The first extensions of Fulcio hold text without a DER type. */
function plainText(value) {
    return value && new TextDecoder('utf-8', { fatal: true }).decode(value);
}
function utf8String(der, name) {
    const { tag, value } = dist.ASN1Obj.parseBuffer(Buffer.from(der));
    if (!tag.isUniversal() || tag.number !== UTF8_STRING)
        throw malformed(`extension ${name} is not a UTF8String`);
    return new TextDecoder('utf-8', { fatal: true }).decode(value);
}
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : malformed('it is not an X.509 certificate', error);
    }
}
function malformed(problem, cause) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'certificate-malformed',
        what: `the certificate cannot be read: ${problem}`,
        why: 'a proxy answered in place of the certificate authority, or altered its answer',
        fix: 'check caUrls in the signing config, then run it again',
        cause,
    });
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plannedClaims),
/* harmony export */   u: () => (/* binding */ confirmClaims)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2708);


/**
 * Compares what the certificate says with what the token said, field by field
 * (Fulcio extensions .9 to .15 and .17 to .21, and .16 and .22 where they are there).
 * @throws Failure `claims-not-confirmed` naming the field and both values
 */
function confirmClaims(identity, token) {
    const { extensions } = identity;
    const serverUrl = serverUrlOf(extensions.sourceRepositoryUri, token.repository);
    confirm('issuer', identity.issuer, token.iss);
    const said = expectedExtensions(serverUrl, token);
    confirm('subject alternative name', identity.san, (0,_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedUri */ .gR)(said.buildSignerUri));
    const confirmed = confirmedExtensions(extensions, said);
    confirmIfPresent('sourceRepositoryOwnerUri', extensions, `${serverUrl}/${token.repository_owner}`);
    confirmIfPresent('sourceRepositoryVisibility', extensions, token.repository_visibility);
    const { san, issuer } = identity;
    return claimsOf(confirmed, { san, issuer, serverUrl, visibility: extensions.sourceRepositoryVisibility });
}
/** What a certificate for this token would confirm: to show what a run would sign, never to sign it. */
function plannedClaims(token, serverUrl) {
    const said = expectedExtensions(serverUrl, token);
    const san = (0,_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedUri */ .gR)(said.buildSignerUri);
    return claimsOf(said, { san, issuer: token.iss, serverUrl, visibility: token.repository_visibility });
}
/**
 * Claims come from the extensions of a certificate: the token is out of reach here, so that what no certificate
 * confirms cannot get among them.
 */
function claimsOf(said, known) {
    const withoutServer = (uri) => uri.slice(known.serverUrl.length + 1);
    const repository = withoutServer(said.sourceRepositoryUri);
    const workflowRef = withoutServer(said.buildConfigUri);
    return {
        ...known,
        repository,
        repositoryId: said.sourceRepositoryIdentifier,
        ownerId: said.sourceRepositoryOwnerIdentifier,
        ref: said.sourceRepositoryRef,
        sha: said.sourceRepositoryDigest,
        workflowRef,
        workflowPath: workflowPathOf(repository, workflowRef, said.sourceRepositoryRef),
        eventName: said.buildTrigger,
        runnerEnvironment: said.runnerEnvironment,
        runInvocationUri: said.runInvocationUri,
        buildSignerDigest: said.buildSignerDigest,
        buildConfigDigest: said.buildConfigDigest,
        sourceRepositoryUri: said.sourceRepositoryUri,
        sourceOwnerUri: said.sourceRepositoryUri.slice(0, said.sourceRepositoryUri.lastIndexOf('/')),
    };
}
/** @throws Failure `claims-not-confirmed` for the first that is missing, or another than expected */
function confirmedExtensions(extensions, expected) {
    const entries = Object.entries(expected).map(([field, value]) => {
        const actual = extensions[field];
        // Fulcio escaped these too before it knew templates; what they say is the same.
        if (field.endsWith('Uri') && actual === (0,_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedUri */ .gR)(value))
            return [field, value];
        confirm(field, actual, value);
        return [field, actual];
    });
    return Object.fromEntries(entries);
}
/** What the extensions of a certificate for this token must say (Fulcio, docs/oidc.md, GitHub). */
function expectedExtensions(serverUrl, token) {
    return {
        buildSignerUri: `${serverUrl}/${token.job_workflow_ref}`,
        buildSignerDigest: token.job_workflow_sha,
        runnerEnvironment: token.runner_environment,
        sourceRepositoryUri: `${serverUrl}/${token.repository}`,
        sourceRepositoryDigest: token.sha,
        sourceRepositoryRef: token.ref,
        sourceRepositoryIdentifier: token.repository_id,
        sourceRepositoryOwnerIdentifier: token.repository_owner_id,
        buildConfigUri: `${serverUrl}/${token.workflow_ref}`,
        buildConfigDigest: token.workflow_sha,
        buildTrigger: token.event_name,
        runInvocationUri: `${serverUrl}/${token.repository}/actions/runs/${token.run_id}/attempts/${token.run_attempt}`,
    };
}
/** The token does not name the server, so the certificate's repository gives it away. */
function serverUrlOf(repositoryUri, repository) {
    const suffix = `/${repository}`;
    const serverUrl = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
    if (!/^https?:\/\/[^/?#@\s]+$/.test(serverUrl)) {
        throw notConfirmed('sourceRepositoryUri', repositoryUri, `https://<server>${suffix}`);
    }
    return serverUrl;
}
/** Path and ref may hold an `@`, so both known ends are cut off. */
function workflowPathOf(repository, workflow, ref) {
    const [start, end] = [`${repository}/`, `@${ref}`];
    if (workflow.startsWith(start) && workflow.endsWith(end) && workflow.length > start.length + end.length) {
        return workflow.slice(start.length, -end.length);
    }
    // A required workflow of another repository, or of another ref: only the first @ can be meant.
    const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflow)?.[1];
    if (path === undefined)
        throw notConfirmed('buildConfigUri', workflow, `${start}<path>${end}`);
    return path;
}
function confirmIfPresent(field, extensions, token) {
    if (extensions[field] !== undefined)
        confirm(field, extensions[field], token);
}
function confirm(field, certificate, token) {
    if (certificate === undefined || certificate !== token)
        throw notConfirmed(field, certificate, token);
}
function notConfirmed(field, certificate, token) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'claims-not-confirmed',
        what: `the certificate does not confirm the OIDC token: ${field} is ${quote(certificate)}, expected ${quote(token)}`,
        why: 'the certificate authority maps the claims of GitHub tokens differently, or the certificate is not ours',
        fix: 'let the Fulcio instance use the ci-provider "github-workflow" for this issuer, with its standard templates',
    });
}
function quote(value) {
    return value === undefined ? 'missing' : JSON.stringify(value.slice(0, 300));
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ envelopeDigests),
/* harmony export */   Eb: () => (/* binding */ ENVELOPE_MAX_BYTES),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   X8: () => (/* binding */ envelopeJson),
/* harmony export */   mE: () => (/* binding */ parseEnvelope),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* unused harmony export payloadDigest */
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1875);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1696);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5236);



/** Of an envelope that is read, in bytes: no engine takes more (Kyverno 10,000,000). */
const ENVELOPE_MAX_BYTES = 10 * 1024 * 1024;
/** Pre-authentication encoding: what a DSSE signature is over (secure-systems-lab/dsse, protocol.md). */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}
/** The bytes that the signature in `content` is over. */
function signedBytes(content) {
    if (content.kind === 'simple-signing')
        return content.payload;
    return preAuthEncoding(content.envelope.payloadType, content.envelope.payload);
}
function payloadOf(content) {
    return content.kind === 'simple-signing' ? content.payload : content.envelope.payload;
}
function signatureOf(content) {
    return content.kind === 'envelope' ? content.envelope.signature : content.signature;
}
/** SHA-256 of what is signed: of an envelope, its payload. */
function payloadDigest(content) {
    return content.kind === 'digest' ? content.digest : hash('sha256', payloadOf(content));
}
/**
 * SHA-256 of each JSON that the envelope may have been logged as: the bytes in which it was stored, where they are
 * known, and what this project, cosign and slsa-github-generator write.
 */
function envelopeDigests(envelope) {
    const withKeyId = envelopeJson(envelope).replace('"signatures":[{', '"signatures":[{"keyid":"",');
    const usual = [envelopeJson(envelope), withKeyId].map((json) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', Buffer.from(json)));
    return envelope.storedAs ? [envelope.storedAs, ...usual] : usual;
}
/**
 * The one serialisation of an envelope: Rekor v1 logs the hash of exactly this string, and cosign compares it
 * with the hash of the `.att` layer, so both get these bytes.
 */
function envelopeJson(envelope) {
    return JSON.stringify({
        payloadType: envelope.payloadType,
        payload: envelope.payload.toString('base64'),
        signatures: [{ sig: envelope.signature.toString('base64') }],
    });
}
/**
 * Parses a DSSE envelope in JSON (dsse, envelope.md) with exactly one signature; a key id is a hint and is
 * not kept.
 * @throws Failure `envelope-malformed`, `kind-unknown`
 */
function parseEnvelope(bytes) {
    const json = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(bytes, {
        name: 'the DSSE envelope',
        class: 'malformed',
        code: 'envelope-malformed',
        maxBytes: ENVELOPE_MAX_BYTES,
    });
    const [envelope, storedAs] = [readEnvelope(json), (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', bytes)];
    return envelopeDigests(envelope).some((own) => own.equals(storedAs)) ? envelope : { ...envelope, storedAs };
}
function readEnvelope(json) {
    const [signature, ...others] = json.get('signatures').items(2);
    if (signature === undefined)
        throw json.misfit('has no signature');
    if (others.length > 0)
        throw json.unknownKind('has more than one signature');
    const envelope = {
        payloadType: json.get('payloadType').text(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.name),
        payload: json.get('payload').base64(),
        signature: signature.get('sig').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.signature),
    };
    if (envelope.payload.length === 0)
        throw json.misfit('has an empty payload');
    if (envelope.signature.length === 0)
        throw json.misfit('has an empty signature');
    return envelope;
}


/***/ }),

/***/ 2708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gR: () => (/* binding */ escapedUri),
/* harmony export */   xl: () => (/* binding */ isSameUri)
/* harmony export */ });
/* unused harmony export readableUri */
const PATH = {
    valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%]*$/,
    kept: /[A-Za-z0-9\-_.~$&+,/:;=@]/,
};
const FRAGMENT = {
    valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%?]*$/,
    kept: /[A-Za-z0-9\-_.~$&+,/:;=@?!()*]/,
};
/**
 * A URI as Fulcio writes it into the subject alternative name, where only ASCII may stand: parsed and printed by
 * Go's net/url (`Parse`, `String`), which writes a path or fragment anew as soon as something in it has to be
 * escaped. `refs/heads/gr\u00f6\u00dfe` becomes `refs/heads/gr%C3%B6%C3%9Fe`; a name that stands in ASCII stays as it is.
 */
function escapedUri(uri) {
    const [, origin, path = '', query = '', fragment = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?$/is.exec(uri) ?? [];
    if (origin === undefined)
        return uri;
    return `${origin}${escaped(path, PATH)}${query}${fragment === '' ? '' : `#${escaped(fragment, FRAGMENT)}`}`;
}
function escaped(text, { valid, kept }) {
    if (valid.test(text))
        return text;
    const bytes = Buffer.from(text).toString('latin1');
    const plain = bytes.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return plain.replaceAll(/[^]/g, (byte) => (kept.test(byte) ? byte : escapeOf(byte)));
}
function escapeOf(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Whether a certificate's URI is the one that people write: escaped as it is, or in plain letters. */
function isSameUri(certified, written) {
    return certified === written || certified === escapedUri(written);
}
/**
 * A certificate's URI with the letters outside of ASCII as people write them. Other escapes stay: decoded, one
 * name could pass for another.
 */
function readableUri(uri) {
    return uri.replaceAll(/(?:%[89A-F][0-9A-F])+/gi, (escapes) => {
        const text = Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8');
        return escapedBytes(text) === escapes.toUpperCase() ? text : escapes;
    });
}
function escapedBytes(text) {
    return [...Buffer.from(text).toString('latin1')].map(escapeOf).join('');
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CA_SERVICE),
/* harmony export */   p: () => (/* binding */ requestCertificate)
/* harmony export */ });
/* harmony import */ var _github_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9742);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7944);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(999);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5236);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(736);








/** As messages call it. */
const CA_SERVICE = 'Fulcio';
/**
 * Asks for a certificate of `publicKey` (ECDSA): fulcio.proto of sigstore/fulcio, `CreateSigningCertificate`.
 * @param sign signs bytes with the key, to prove that the caller has it
 * @returns the leaf, DER; nothing of it is verified here
 * @throws Failure `certificate-refused`, `certificate-malformed`, and those of the HTTP code; never with the token in it
 */
async function requestCertificate({ token, tokenClaims, fulcio, http }, publicKey, sign) {
    const request = {
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
            proofOfPossession: sign(Buffer.from(tokenClaims.sub)).toString('base64'),
        },
    };
    const answer = await http.send({
        service: CA_SERVICE,
        url: new URL(`${fulcio.href.replace(/\/$/, '')}/api/v2/signingCert`),
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: Buffer.from(JSON.stringify(request)),
    });
    if (answer.status < 200 || answer.status > 299)
        throw refused(fulcio, (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(tokenClaims.iss), answer, token);
    return leafIn(answer.body, fulcio);
}
/** The first certificate of the chain; the instance says which of two fields it is in. */
function leafIn(body, { host }) {
    const answer = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body, answerOf(host));
    const signed = answer.find('signedCertificateEmbeddedSct') ?? answer.get('signedCertificateDetachedSct');
    const certificates = signed.get('chain').get('certificates');
    const [first] = certificates.items(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.chain);
    const [leaf] = first === undefined ? [] : (0,_pem_js__WEBPACK_IMPORTED_MODULE_6__/* .derOf */ .Tz)(first.text());
    if (leaf === undefined)
        throw certificates.misfit('does not begin with a certificate in PEM');
    return leaf;
}
function answerOf(host) {
    return {
        name: `the answer of Fulcio (${host})`,
        class: 'malformed',
        code: 'certificate-malformed',
        maxBytes: 4 * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.chain * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.certificate,
        why: 'the address is not that of a Fulcio instance, or a proxy answered in its place',
        fix: 'check caUrls in the signing config',
    };
}
function refused(fulcio, issuer, answer, token) {
    const said = messageOf(answer, token);
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'certificate-refused',
        what: `Fulcio (${fulcio.host}) refused a certificate with status ${answer.status}${said ? `: ${said}` : ''}`,
        ...(unfitToken(token, answer) ?? notTaken(fulcio, issuer)),
    });
}
/** What is wrong with the token by its own words: who issues it is at fault, and no setting of the instance. */
function unfitToken(token, { headers }) {
    const { audience, expires } = (0,_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenTerms */ .vn)(token);
    if (audience !== undefined && audience !== _github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE */ .Xu)
        return {
            why: `the OIDC token is for the audience ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(audience)}, and Fulcio takes ${_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE */ .Xu}`,
            fix: `let the token service (ACTIONS_ID_TOKEN_REQUEST_URL) honour the audience that it is asked for: ${_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE */ .Xu}`,
        };
    const now = new Date(headers.get('date') ?? Date.now());
    if (expires === undefined || !(expires <= now))
        return undefined;
    return {
        why: `the OIDC token expired at ${expires.toISOString()}, and by Fulcio it is ${now.toISOString()}`,
        fix: 'set the clocks of the token service and of Fulcio right; what lies between them must not keep tokens',
    };
}
function notTaken(fulcio, issuer) {
    return {
        why: `it does not accept tokens of ${issuer} for this audience, or the token lacks a claim that it needs`,
        fix: (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublicHost */ .sw)(fulcio)
            ? 'the public instance takes tokens of github.com only: elsewhere set signing-config and trusted-root to a private instance'
            : `add ${issuer} to the instance's issuers (type ci-provider, ci-provider github-workflow, client-id sigstore)`,
    };
}
/** Fulcio's own words, if they are short and plain, and hold no piece of the token. */
function messageOf({ body }, token) {
    const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectIn */ .D7)(body)?.message;
    if (typeof message !== 'string')
        return undefined;
    const leaks = message.includes('eyJ') || token.split('.').some((part) => part !== '' && message.includes(part));
    return leaks ? undefined : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(message);
}


/***/ }),

/***/ 1696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ HASH_LENGTHS),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   xx: () => (/* binding */ PROTOBUF_HASHES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Bytes of each. */
const HASH_LENGTHS = { sha256: 32, sha384: 48, sha512: 64 };
/** By the names of protobuf's HashAlgorithm (sigstore_common.proto). */
const PROTOBUF_HASHES = new Map([
    ['SHA2_256', 'sha256'],
    ['SHA2_384', 'sha384'],
    ['SHA2_512', 'sha512'],
]);
function hash(name, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(bytes).digest();
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ publicInstance),
/* harmony export */   Tr: () => (/* binding */ noService),
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   sw: () => (/* binding */ isPublicHost),
/* harmony export */   xU: () => (/* binding */ isGitHubIssuer)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1875);


/** Issuer of the tokens of GitHub Actions on github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Whether GitHub issued it: an enterprise may have its own name behind the issuer's. */
function isGitHubIssuer(issuer) {
    return issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`);
}
/** The public good instance (sigstore/root-signing, signing_config.v0.2.json). */
const publicInstance = {
    fulcio: new URL('https://fulcio.sigstore.dev'),
    logs: [{ url: new URL('https://rekor.sigstore.dev'), version: 1 }],
    timestampAuthority: new URL('https://timestamp.sigstore.dev/api/v1/timestamp'),
    isPublic: true,
    oidcIssuers: [GITHUB_ISSUER],
};
const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const DOCUMENT = {
    name: 'the signing config',
    class: 'usage',
    code: 'signing-config-malformed',
    maxBytes: 1024 * 1024,
    why: 'it is another file, or was altered',
    fix: 'take the SigningConfig (v0.2) that the operator of the instance publishes',
};
const MAX_SERVICES = 100;
/**
 * Parses a SigningConfig v0.2 (sigstore_trustroot.proto, in protobuf's JSON). Services that are not valid at
 * `now` are left out, those of the future included.
 * @throws Failure `signing-config-malformed`, `signing-config-unsupported`
 */
function parseSigningConfig(json, now) {
    const config = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(json, DOCUMENT);
    if (config.get('mediaType').text() !== MEDIA_TYPE)
        throw config.misfit(`is not of media type ${MEDIA_TYPE}`);
    const services = (name, versions) => readServices(config, name, versions, now);
    const fulcio = services('caUrls', [1])[0];
    const logs = services('rekorTlogUrls', [1, 2]);
    const [timestampAuthority] = services('tsaUrls', [1]);
    if (fulcio === undefined)
        throw noService('certificate authority (caUrls)');
    if (logs.length === 0)
        throw noService('transparency log (rekorTlogUrls)');
    refuseSeveral(config, 'rekorTlogConfig');
    refuseSeveral(config, 'tsaConfig');
    return {
        fulcio: fulcio.url,
        logs: logs.map(({ url, version }) => ({ url, version: version === 1 ? 1 : 2 })),
        timestampAuthority: timestampAuthority?.url,
        isPublic: [fulcio, ...logs].some(({ url }) => isPublicHost(url)),
    };
}
/** Whether what is sent there is published to everyone. */
function isPublicHost({ hostname }) {
    return hostname === 'sigstore.dev' || hostname.endsWith('.sigstore.dev');
}
/** Valid services of known API versions, the newest first, as signers are to pick them. */
function readServices(config, name, versions, now) {
    const services = config.find(name)?.items(MAX_SERVICES) ?? [];
    return services
        .map((service) => ({ ...readService(service), ...readPeriod(service) }))
        .filter(({ version, start, end }) => versions.includes(version) && start <= now && (end === undefined || now <= end))
        .sort((a, b) => b.start.getTime() - a.start.getTime());
}
function readService(json) {
    const url = URL.parse(json.get('url').text());
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
        throw json.misfit('has no plain http(s) url');
    }
    return { url, version: Number(json.get('majorApiVersion').decimal()) };
}
function readPeriod(json) {
    const period = json.get('validFor');
    return { start: period.get('start').date(), end: period.find('end')?.date() };
}
/** One log entry and one timestamp are written; a config that asks for more is refused, not half obeyed. */
function refuseSeveral(config, name) {
    const service = config.find(name);
    const selector = service?.find('selector')?.text() ?? 'ANY';
    const isForOne = selector === 'ANY' || (selector === 'EXACT' && service?.get('count').decimal() === '1');
    if (isForOne)
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'signing-config-unsupported',
        what: `the signing config asks for several services at once (${name}.selector ${selector})`,
        why: 'one log entry and at most one timestamp are written for each signature',
        fix: `set ${name}.selector to ANY`,
    });
}
function noService(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'signing-config-unsupported',
        what: `the signing config has no ${what} that is valid now and of a supported version`,
        why: 'every service in it has ended, has not begun, or speaks a newer API',
        fix: 'take a current signing config of the instance',
    });
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ algorithmOf)
/* harmony export */ });
/* unused harmony export kindOf */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

const ECDSA = { hash: 'sha256', isDeterministic: false };
const RSA = { hash: 'sha256', isInHashedRekord: true, isDeterministic: true };
/** By type, and curve or modulus in bits. Measured with cosign 2.6 and 3.1, Rekor 1.5 and rekor-tiles 2.3. */
const ALGORITHMS = {
    'ec prime256v1': {
        ...ECDSA,
        name: 'ECDSA P-256',
        isInHashedRekord: true,
        publicKeyDetails: 'PKIX_ECDSA_P256_SHA_256',
    },
    'ec secp384r1': {
        ...ECDSA,
        name: 'ECDSA P-384',
        isInHashedRekord: false,
        publicKeyDetails: undefined,
    },
    'rsa 2048': { ...RSA, name: 'RSA 2048', publicKeyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256' },
    'rsa 3072': { ...RSA, name: 'RSA 3072', publicKeyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256' },
    'rsa 4096': { ...RSA, name: 'RSA 4096', publicKeyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256' },
    ed25519: {
        name: 'Ed25519',
        hash: null,
        isInHashedRekord: false,
        publicKeyDetails: undefined,
        isDeterministic: true,
    },
};
/** @throws Failure `key-unsupported` for kinds of keys whose signatures not all verifiers accept */
function algorithmOf(key) {
    const kind = kindOf(key);
    const algorithm = Object.hasOwn(ALGORITHMS, kind) ? ALGORITHMS[kind] : undefined;
    if (algorithm)
        return algorithm;
    const names = Object.values(ALGORITHMS).map(({ name }) => name);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `keys of the kind ${kind} cannot sign images`,
        why: `verifiers and logs take ${names.join(', ')}`,
        fix: 'use an ECDSA P-256 key, which everything accepts:  slsa-provenance generate-key-pair',
    });
}
/** `ec secp256k1`, `rsa 1024`. */
function kindOf({ asymmetricKeyType, asymmetricKeyDetails: details }) {
    const type = asymmetricKeyType ?? 'unknown';
    const size = details?.namedCurve ?? details?.modulusLength;
    return size === undefined ? type : `${type} ${size}`;
}


/***/ }),

/***/ 2052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   S_: () => (/* binding */ uriOf),
/* harmony export */   vV: () => (/* binding */ bareKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6812);
/* harmony import */ var _key_algorithm_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6453);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2663);




/** @throws Failure `key-unsupported` */
function bareKeyOf(privateKey) {
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey);
    const algorithm = (0,_key_algorithm_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .H)(publicKey);
    return { publicKey, algorithm, sign: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(algorithm.hash, bytes, privateKey) };
}
/**
 * Holds a key without a certificate.
 * @param options tlog: whether what it signs has to be in a log
 */
function holderOf(key, { tlog }) {
    const { publicKey } = key;
    return {
        ...key,
        material: { kind: 'public-key', hint: hintOf(publicKey) },
        expiresIn: () => Infinity,
        verify: (artifact, root) => ({
            ...(tlog ? _verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyWithKey */ .Ft : _verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyUnlogged */ .vn)(artifact, root, publicKey),
            payload: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadOf */ .Md)(artifact.content),
        }),
    };
}
/** What bundles name a key by, as cosign does: SHA-256 of its SubjectPublicKeyInfo, in base64. */
function hintOf(publicKey) {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('base64');
}
/** A key as a URI, by its hash (RFC 6920). */
function uriOf(publicKey) {
    return `ni:///sha-256;${Buffer.from(hintOf(publicKey), 'base64').toString('base64url')}`;
}


/***/ }),

/***/ 5236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const KIB = 1024;
/**
 * The most that each part of a signed artifact can honestly be, in bytes where nothing else is said. Whatever is larger
 * is refused before it is decoded or its ASN.1 parsed: that takes thousands of times its size in work and memory.
 */
const LIMITS = {
    /** Fulcio's leaves have 1 to 3 KiB, its authorities less; Kyverno takes a whole chain of 30 KiB. */
    certificate: 16 * KIB,
    /** Leaf, intermediates, root: OpenSSL follows ten by default, Fulcio has three. */
    chain: 10,
    /** A public key in a trusted root: RSA with 16,384 bits, the largest that OpenSSL verifies, has 2 KiB. */
    publicKey: 16 * KIB,
    /** A response with the authority's own chain; Sigstore's have 1 to 5 KiB. */
    timestamp: 64 * KIB,
    /** All timestamps of an artifact together: clients ask one or two authorities. */
    timestamps: 128 * KIB,
    /** Entries of an artifact, and its timestamps: sigstore-go accepts so many. */
    witnesses: 32,
    /** ECDSA has at most 139, RSA with 4,096 bits has 512, ML-DSA under 5 KiB. */
    signature: 16 * KIB,
    /** The body of a log entry: hashes, signature and certificate in base64 twice over, under 10 KiB. */
    logBody: 128 * KIB,
    /** Hashes of an inclusion proof: a tree of 2^63 leaves has no longer path. */
    proof: 64,
    /** A hash, or the name of a log's key, which is one: SHA-512 has 64. */
    hash: 64,
    /** A checkpoint of a log: three lines and a signature, under 1 KiB; each witness adds 150 bytes. */
    checkpoint: 16 * KIB,
    /** Characters of a media type, or of a kind and version. */
    name: 256,
};


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ loggedEnvelopeHash),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   LE: () => (/* binding */ canonicalEntry),
/* harmony export */   LY: () => (/* binding */ signerPem),
/* harmony export */   ZH: () => (/* binding */ REKOR_V1_KIND),
/* harmony export */   n4: () => (/* binding */ checkLogBody)
/* harmony export */ });
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2845);
/* harmony import */ var _text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7160);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9774);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6812);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1696);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5236);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(736);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9409);









/** Kind and version of the Rekor v1 entry for each content; every verifier reads these. */
const REKOR_V1_KIND = {
    envelope: { kind: 'dsse', version: '0.0.1' },
    'simple-signing': { kind: 'hashedrekord', version: '0.0.1' },
};
const DOCUMENT = {
    name: 'the body of the log entry',
    class: 'malformed',
    code: 'artifact-rejected',
    maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.logBody,
};
/** The `spec` of each kind and version of entry that verification accepts. */
const READERS = new Map([
    ['hashedrekord 0.0.1', readHashedRekord],
    ['dsse 0.0.1', readDsse],
    ['intoto 0.0.1', readIntotoV1],
    ['intoto 0.0.2', readIntoto],
    ['hashedrekord 0.0.2', readHashedRekordV2],
    ['dsse 0.0.2', readDsseV2],
]);
/** Who signed `artifact`; the key of a key-signed one has to be given. */
function signerOf(artifact, publicKey) {
    if (artifact.material.kind === 'certificate')
        return { kind: 'CERTIFICATE', der: artifact.material.leaf };
    if (publicKey === undefined)
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('public-key', 'it is signed with a key, and none was given');
    return { kind: 'PUBLIC KEY', der: publicKey.export({ type: 'spki', format: 'der' }) };
}
/**
 * The body that Rekor v1 makes of our entry, byte for byte: its JSON has sorted keys and no spaces
 * (rekor, pkg/types/dsse and pkg/types/hashedrekord, v0.0.1). An entry is ours only if its body is this.
 */
function canonicalEntry(artifact, publicKey) {
    const { content } = artifact;
    const signature = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(content).toString('base64');
    const verifier = Buffer.from(signerPem(signerOf(artifact, publicKey))).toString('base64');
    const { kind, version } = REKOR_V1_KIND[content.kind];
    const spec = content.kind === 'envelope'
        ? {
            envelopeHash: {
                algorithm: 'sha256',
                value: sha256(Buffer.from((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeJson */ .X8)(content.envelope))),
            },
            payloadHash: { algorithm: 'sha256', value: sha256(content.envelope.payload) },
            signatures: [{ signature, verifier }],
        }
        : {
            data: { hash: { algorithm: 'sha256', value: sha256(content.payload) } },
            signature: { content: signature, publicKey: { content: verifier } },
        };
    return Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
}
/**
 * SHA-256 of the envelope as Rekor v1 logged it, in hexadecimal digits: cosign compares it with that of the layer.
 * Undefined for entries of other kinds than `dsse` and `intoto`. The entry was verified before.
 */
function loggedEnvelopeHash({ canonicalizedBody }) {
    const spec = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .objectIn */ .D7)(canonicalizedBody)?.spec;
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(spec))
        return undefined;
    const hash = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(spec.content) ? spec.content.hash : spec.envelopeHash;
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(hash) && hash.algorithm === 'sha256' ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(hash.value) : undefined;
}
/** PEM, as Rekor v1 takes and logs it. */
function signerPem(signer) {
    return (0,_pem_js__WEBPACK_IMPORTED_MODULE_7__/* .pemOf */ ._y)(signer.der, signer.kind);
}
/**
 * Checks that the entry's body is about this content and signature, by this certificate or key.
 * @throws Rejection `log-body`; Failure `kind-unknown`
 */
function checkLogBody(entry, content, signer) {
    const logged = (0,_rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .orReject */ .V)('log-body', 'the log entry is not understood', () => readBody(entry));
    for (const { value, ...digest } of logged.digests) {
        if (!digestsOf(content, digest).some((own) => own.equals(value)))
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('log-body', 'the log entry is about other content');
    }
    if (logged.signature && !logged.signature.equals((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(content))) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('log-body', 'the log entry records another signature');
    }
    if (logged.signer.kind !== signer.kind || !logged.signer.der.equals(signer.der)) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('log-body', 'the log entry records another certificate or key');
    }
}
/** Every digest of the content that a log may have for it. */
function digestsOf(content, { over, algorithm }) {
    if (content.kind === 'digest') {
        if (algorithm === 'sha256')
            return [content.digest];
        throw (0,_text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKind */ .P)(`a log entry with the ${algorithm} of bytes that are not at hand`, _artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .NAME_THE_FILE */ .z);
    }
    if (over === 'envelope')
        return content.kind === 'envelope' ? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeDigests */ .Ct)(content.envelope) : [];
    return [(0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)(algorithm, over === 'payload' ? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadOf */ .Md)(content) : (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBytes */ .Sq)(content))];
}
function readBody(entry) {
    const { kind, version } = entry.kindVersion;
    const read = READERS.get(`${kind} ${version}`);
    if (read === undefined)
        throw (0,_text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKind */ .P)(`log entries of kind ${kind} ${version}`);
    const body = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(entry.canonicalizedBody, DOCUMENT);
    if (body.get('kind').text() !== kind || body.get('apiVersion').text() !== version) {
        throw body.misfit(`is not of kind ${kind} ${version}`);
    }
    return read(body.get('spec'));
}
function readHashedRekord(spec) {
    const signature = spec.get('signature');
    return {
        digests: [readHash('signed bytes', spec.get('data').get('hash'))],
        signature: signature.get('content').base64(),
        signer: readPem(signature.get('publicKey').get('content')),
    };
}
function readDsse(spec) {
    const signature = only(spec.get('signatures'));
    return {
        digests: [readHash('payload', spec.get('payloadHash'))],
        signature: signature.get('signature').base64(),
        signer: readPem(signature.get('verifier')),
    };
}
/** What cosign and slsa-github-generator logged until August 2023; the oldest have no `payloadHash`. */
function readIntotoV1(spec) {
    const content = spec.get('content');
    const payloadHash = content.find('payloadHash');
    return {
        digests: [
            readHash('envelope', content.get('hash')),
            ...(payloadHash ? [readHash('payload', payloadHash)] : []),
        ],
        signature: undefined,
        signer: readPem(spec.get('publicKey')),
    };
}
/** Here the log holds the signature in base64 twice. */
function readIntoto(spec) {
    const content = spec.get('content');
    const signature = only(content.get('envelope').get('signatures'));
    return {
        digests: [readHash('payload', content.get('payloadHash'))],
        signature: Buffer.from(signature.get('sig').base64().toString('latin1'), 'base64'),
        signer: readPem(signature.get('publicKey')),
    };
}
function readHashedRekordV2(spec) {
    const record = spec.get('hashedRekordV002');
    return {
        digests: [readHashV2('signed bytes', record.get('data'))],
        ...readSignatureV2(record.get('signature')),
    };
}
function readDsseV2(spec) {
    const record = spec.get('dsseV002');
    return {
        digests: [readHashV2('payload', record.get('payloadHash'))],
        ...readSignatureV2(only(record.get('signatures'))),
    };
}
function readSignatureV2(json) {
    const verifier = json.get('verifier');
    const [certificate, key] = [verifier.find('x509Certificate'), verifier.find('publicKey')];
    if ((certificate === undefined) === (key === undefined))
        throw verifier.misfit('is not one certificate or key');
    return {
        signature: json.get('content').base64(),
        signer: certificate
            ? { kind: 'CERTIFICATE', der: certificate.get('rawBytes').base64() }
            : { kind: 'PUBLIC KEY', der: verifier.get('publicKey').get('rawBytes').base64() },
    };
}
function readHash(over, json) {
    const name = json.get('algorithm').text();
    const algorithm = Object.keys(_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_LENGTHS */ .LO).find((known) => known === name);
    if (algorithm === undefined || (over === 'envelope' && algorithm !== 'sha256'))
        throw json.unknownKind(`is by ${name}`);
    return { over, algorithm, value: json.get('value').hex(_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_LENGTHS */ .LO[algorithm]) };
}
function readHashV2(over, json) {
    const name = json.get('algorithm').text();
    const algorithm = _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .PROTOBUF_HASHES */ .xx.get(name);
    if (algorithm === undefined)
        throw json.unknownKind(`is by ${name}`);
    return { over, algorithm, value: json.get('digest').base64() };
}
function readPem(json) {
    const text = json.base64().toString('latin1');
    const [, kind, body] = /^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----\n([A-Za-z0-9+/=\n]+)-----END \1-----\n?$/.exec(text) ?? [];
    if (body === undefined)
        throw json.misfit('is not one certificate or public key');
    return { kind: kind, der: Buffer.from(body, 'base64') };
}
function only(json) {
    const [first, ...others] = json.items(2);
    if (first === undefined || others.length > 0)
        throw json.misfit('has not exactly one element');
    return first;
}
/** In hexadecimal digits. */
function sha256(bytes) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)('sha256', bytes).toString('hex');
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ logEntryJson),
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   hd: () => (/* binding */ isOfRekor2),
/* harmony export */   vm: () => (/* binding */ readRekorV1Entry)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5236);

/**
 * Reads a TransparencyLogEntry in protobuf's JSON (sigstore_rekor.proto), as bundles hold it and Rekor v2
 * answers it.
 * @throws Failure with the document's code
 */
function readLogEntry(json) {
    const kindVersion = json.get('kindVersion');
    const promise = json.find('inclusionPromise')?.find('signedEntryTimestamp');
    const proof = json.find('inclusionProof');
    return {
        logIndex: json.find('logIndex')?.decimal() ?? '0',
        logId: { keyId: json.get('logId').get('keyId').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.hash) },
        kindVersion: {
            kind: kindVersion.get('kind').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.name),
            version: kindVersion.get('version').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.name),
        },
        integratedTime: json.find('integratedTime')?.decimal() ?? '0',
        inclusionPromise: promise && { signedEntryTimestamp: promise.base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.signature) },
        inclusionProof: proof && {
            logIndex: proof.find('logIndex')?.decimal() ?? '0',
            rootHash: proof.get('rootHash').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.hash),
            treeSize: proof.get('treeSize').decimal(),
            hashes: proof
                .find('hashes')
                ?.items(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.proof)
                .map((hash) => hash.base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.hash)) ?? [],
            checkpoint: { envelope: proof.get('checkpoint').get('envelope').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.checkpoint) },
        },
        canonicalizedBody: json.get('canonicalizedBody').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.logBody),
    };
}
/**
 * Reads an answer of Rekor v1 (`{"<uuid>": {\u2026}}`). Its top-level index counts over all shards of a log, the
 * one in the proof within one tree: they differ on the public log.
 * @throws Failure with the document's code
 */
function readRekorV1Entry(json) {
    const [uuid, ...others] = json.names();
    if (uuid === undefined || others.length > 0)
        throw json.misfit('does not hold exactly one entry');
    const entry = json.get(uuid);
    const canonicalizedBody = entry.get('body').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.logBody);
    const body = entry.get('body').nested(canonicalizedBody);
    const verification = entry.get('verification');
    const proof = verification.get('inclusionProof');
    return {
        logIndex: entry.get('logIndex').decimal(),
        logId: { keyId: entry.get('logID').hex(32) },
        kindVersion: { kind: body.get('kind').text(), version: body.get('apiVersion').text() },
        integratedTime: entry.get('integratedTime').decimal(),
        inclusionPromise: {
            signedEntryTimestamp: verification.get('signedEntryTimestamp').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.signature),
        },
        inclusionProof: {
            logIndex: proof.get('logIndex').decimal(),
            rootHash: proof.get('rootHash').hex(32),
            treeSize: proof.get('treeSize').decimal(),
            hashes: proof
                .get('hashes')
                .items(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.proof)
                .map((hash) => hash.hex(32)),
            checkpoint: { envelope: proof.get('checkpoint').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.checkpoint) },
        },
        canonicalizedBody,
    };
}
/** Whether the entry is of a kind that only Rekor v2 writes. */
function isOfRekor2({ kindVersion: { kind, version } }) {
    return version === '0.0.2' && (kind === 'hashedrekord' || kind === 'dsse');
}
/** The entry for a bundle: fixed order, and no field that protobuf's JSON would leave out as empty. */
function logEntryJson(entry) {
    const { inclusionPromise: promise, inclusionProof: proof } = entry;
    return {
        logIndex: entry.logIndex,
        logId: { keyId: entry.logId.keyId.toString('base64') },
        kindVersion: { kind: entry.kindVersion.kind, version: entry.kindVersion.version },
        ...(entry.integratedTime !== '0' && { integratedTime: entry.integratedTime }),
        ...(promise && {
            inclusionPromise: { signedEntryTimestamp: promise.signedEntryTimestamp.toString('base64') },
        }),
        ...(proof && {
            inclusionProof: {
                logIndex: proof.logIndex,
                rootHash: proof.rootHash.toString('base64'),
                treeSize: proof.treeSize,
                hashes: proof.hashes.map((hash) => hash.toString('base64')),
                checkpoint: { envelope: proof.checkpoint?.envelope ?? '' },
            },
        }),
        canonicalizedBody: entry.canonicalizedBody.toString('base64'),
    };
}


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ recordInLog),
/* harmony export */   pw: () => (/* binding */ LOG_SERVICE),
/* harmony export */   zT: () => (/* binding */ fetchLogEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7944);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6812);
/* harmony import */ var _key_algorithm_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6453);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3233);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6637);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9409);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2663);











/** As messages call it. */
const LOG_SERVICE = 'Rekor';
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
/** How long an entry that the log says it has may be missing from its own look-up. */
const LOOKUP_MS = 30_000;
/** With the tree's id in front, or without (rekor, pkg/sharding). */
const UUID = /\b(?:[0-9a-f]{16})?[0-9a-f]{64}\b/;
/**
 * Records an artifact: as `dsse` or `hashedrekord` 0.0.1 in Rekor v1, as `hashedrekord` 0.0.2 over the signed
 * bytes in Rekor v2, which takes nothing else. What the log answers is verified before it is returned.
 * @throws Failure `log-conflict`: the v2 log has an equal entry and does not give it out, so sign again;
 *   `log-refused`, `log-answer-malformed`, `log-entry-untrusted`; those of the HTTP code and `beforeAttempt`
 */
async function recordInLog(write) {
    const { http, log, pace } = write;
    const ask = async () => {
        await pace.admit();
        const entry = log.version === 1 ? await recordInV1(write) : await recordInV2(write);
        return verified(entry, write);
    };
    return http.insist({ service: LOG_SERVICE, ask, mayPass: ({ code }) => MAY_PASS[log.version].has(code) });
}
/**
 * Asked for again, Rekor v1 gives out the entry that it has; v2 gives out each entry once, so that a proof that
 * does not hold is answered by signing again.
 */
const MAY_PASS = {
    1: new Set(['log-refused', 'log-answer-malformed', 'log-entry-untrusted']),
    2: new Set(['log-refused', 'log-answer-malformed']),
};
/**
 * The entry of an artifact at an index of a Rekor v1 log, or undefined where the log has none: legacy annotations
 * keep the index, and a bundle needs the inclusion proof too.
 * @param logIndex global over all shards, decimal
 * @throws Failure `log-refused`, `log-answer-malformed`, `log-entry-untrusted` (for one, it is another
 *   artifact's), and those of the HTTP code
 */
async function fetchLogEntry(request) {
    const { http, log, logIndex } = request;
    const url = endpoint(log, `/api/v1/log/entries?logIndex=${logIndex}`);
    const ask = async () => {
        const answer = await get(http, url);
        return answer.status === 404 ? undefined : verified(readV1(answer, 200), request);
    };
    return http.insist({ service: LOG_SERVICE, ask, mayPass: ({ code }) => MAY_PASS[1].has(code) });
}
async function recordInV1(write) {
    const answer = await post(write, '/api/v1/log/entries', proposedEntry(write));
    if (answer.status !== 409)
        return readV1(answer, 201);
    return existingEntry(write, answer);
}
/** What Rekor v1 is asked to log: the envelope as one string, or the entry as it will stand in the log. */
function proposedEntry({ artifact, publicKey }) {
    const { content } = artifact;
    if (content.kind === 'simple-signing')
        return (0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalEntry */ .LE)(artifact, publicKey);
    const { kind, version } = _log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .REKOR_V1_KIND */ .ZH.envelope;
    const verifiers = [Buffer.from((0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerPem */ .LY)((0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(artifact, publicKey))).toString('base64')];
    const proposedContent = { envelope: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .envelopeJson */ .X8)(content.envelope), verifiers };
    return Buffer.from(JSON.stringify({ apiVersion: version, kind, spec: { proposedContent } }));
}
/** After 409: an earlier attempt got through and its answer was lost. */
async function existingEntry(write, conflict) {
    const uuid = UUID.exec(conflict.headers.get('location') ?? conflict.body.toString('latin1'))?.[0];
    if (uuid === undefined)
        throw refused(conflict);
    const url = endpoint(write.log, `/api/v1/log/entries/${uuid}`);
    const ask = async () => {
        const answer = await get(write.http, url);
        if (answer.status === 404)
            throw notShown(answer);
        return readV1(answer, 200);
    };
    const mayPass = ({ code }) => code === 'not-yet-visible';
    return write.http.insist({ service: LOG_SERVICE, ask, mayPass, withinMs: LOOKUP_MS });
}
async function recordInV2(write) {
    const { content } = write.artifact;
    const signer = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(write.artifact, write.publicKey);
    const request = {
        hashedRekordRequestV002: {
            digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBytes */ .Sq)(content)).digest('base64'),
            signature: {
                content: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureOf */ .yK)(content).toString('base64'),
                verifier: {
                    [signer.kind === 'CERTIFICATE' ? 'x509Certificate' : 'publicKey']: {
                        rawBytes: signer.der.toString('base64'),
                    },
                    keyDetails: keyDetailsOf(write),
                },
            },
        },
    };
    const answer = await post(write, '/api/v2/log/entries', Buffer.from(JSON.stringify(request)));
    if (answer.status === 409)
        throw conflict(answer);
    if (answer.status !== 201 && answer.status !== 200)
        throw refused(answer);
    return (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLogEntry */ .J3)((0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(answer.body, documentOf(answer)));
}
/** Our certificates are for keys of P-256. */
function keyDetailsOf({ artifact, publicKey }) {
    return publicKey === undefined || artifact.material.kind === 'certificate'
        ? 'PKIX_ECDSA_P256_SHA_256'
        : (0,_key_algorithm_js__WEBPACK_IMPORTED_MODULE_4__/* .algorithmOf */ .H)(publicKey).publicKeyDetails;
}
/** The HTTP code repeats the request; each repetition is a write too. */
function post({ log, http, pace, beforeAttempt }, path, body) {
    let attempts = 0;
    return http.send({
        service: LOG_SERVICE,
        url: endpoint(log, path),
        method: 'POST',
        headers: JSON_HEADERS,
        body,
        beforeAttempt: () => {
            attempts += 1;
            if (attempts > 1)
                pace.repeated();
            beforeAttempt();
        },
    });
}
function get(http, url) {
    return http.send({ service: LOG_SERVICE, url, headers: { accept: 'application/json' } });
}
function readV1(answer, expected) {
    // A web page has status 200: it is no refusal, and no entry either.
    if (answer.status !== expected && answer.status !== 200)
        throw refused(answer);
    return (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .readRekorV1Entry */ .vm)((0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(answer.body, documentOf(answer)));
}
/** Inclusion proof, checkpoint, signed entry timestamp, and that the entry is this artifact's. */
function verified(entry, { artifact, publicKey, log, root }) {
    try {
        (0,_verify_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyLogEntry */ .ce)(entry, artifact.content, (0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(artifact, publicKey), root);
        const ours = log.version === 2 || entry.canonicalizedBody.equals((0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalEntry */ .LE)(artifact, publicKey));
        if (!ours)
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_7__/* .Rejection */ .m('log-body', 'the log entry is not the one that this artifact gives');
        return entry;
    }
    catch (error) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            // Another signature makes another entry, which v2 then gives out: not where its key would not be known either.
            class: log.version === 2 && isKnown(entry, root) ? 'conflict' : 'malformed',
            code: 'log-entry-untrusted',
            what: `the entry that ${log.url.host} answered with is not to be trusted: ${error.message}`,
            why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
            fix: 'set signing-config and trusted-root to the files of one instance; there, baseUrl of a log must hold the ' +
                'name that it signs checkpoints with (rekor_server.hostname)',
            cause: error,
        });
    }
}
/** Whether the trusted root has the key of the log that an entry is of. */
function isKnown({ logId }, root) {
    return root.material.tlogs.some(({ logID }) => logID.equals(logId.keyId));
}
function endpoint(log, path) {
    return new URL(`${log.url.href.replace(/\/$/, '')}${path}`);
}
function documentOf({ url }) {
    return {
        name: `the answer of the log ${url.host}`,
        class: 'malformed',
        code: 'log-answer-malformed',
        maxBytes: 4 * 1024 * 1024,
        why: 'it is no Rekor log of this version, or something in between altered the answer',
        fix: 'check rekorTlogUrls in the signing config (url and majorApiVersion), then run it again',
    };
}
function conflict({ url }) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'conflict',
        code: 'log-conflict',
        what: `${url.host} already has an equal entry`,
        why: 'an earlier attempt got through and its answer was lost',
        fix: 'sign again: a new signature makes a new entry',
    });
}
function notShown({ url }) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'not-yet-visible',
        what: `Rekor (${url.host}) does not yet show the entry that it has`,
        why: 'a replica of the log lags behind',
        fix: 'run the step again',
    });
}
function refused({ url, status, body }) {
    const said = messageIn(body);
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'log-refused',
        what: `Rekor (${url.host}) refused the entry with status ${status}${said ? `: ${said}` : ''}`,
        why: 'the address is not that of a Rekor log of this version, or the log is frozen',
        fix: 'check rekorTlogUrls in the signing config: url and majorApiVersion',
    });
}
/** Nothing secret was sent there; still only a short, plain text is repeated. */
function messageIn(body) {
    const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_9__/* .objectIn */ .D7)(body)?.message;
    return typeof message === 'string' ? (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g)(message) : undefined;
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ pemBlocks),
/* harmony export */   Tz: () => (/* binding */ derOf),
/* harmony export */   _y: () => (/* binding */ pemOf),
/* harmony export */   tf: () => (/* binding */ whyNoBlock)
/* harmony export */ });
/** One certificate or key as PEM. The newline at the end counts: without it readers of several blocks fail. */
function pemOf(der, label = 'CERTIFICATE') {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
/** The certificates in a PEM text, DER, in its order. */
function derOf(pem) {
    return [...pem.matchAll(BLOCK)].map(([, body]) => Buffer.from(body ?? '', 'base64'));
}
const ANY_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([\s\S]+?)-----END \1-----/g;
/** The parts of a PEM text, whatever stands around them. */
function pemBlocks(pem) {
    return [...pem.matchAll(ANY_BLOCK)].map(([text, label = '', body = '']) => ({ label, text, body }));
}
/** Why a text has no part that is looked for. */
function whyNoBlock(pem) {
    if (pem.trim() === '')
        return 'it is empty: a secret that is empty, as in runs that do not get it';
    if (pemBlocks(pem).length > 0)
        return 'it is another file';
    if (pem.includes('-----BEGIN '))
        return 'its line ends are lost, or its end is';
    return 'it is no PEM text';
}


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ orReject),
/* harmony export */   m: () => (/* binding */ Rejection)
/* harmony export */ });
/* harmony import */ var _sigstore_verify_dist_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6849);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7944);



/** A signed artifact that is not to be trusted: code `artifact-rejected`. */
class Rejection extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR {
    reason;
    constructor(reason, what, more = {}) {
        // A library's message may quote the artifact.
        super({ class: 'malformed', code: 'artifact-rejected', what: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(what, 300), ...more });
        this.name = 'Rejection';
        this.reason = reason;
    }
}
/** What a code of @sigstore/verify is about, by its beginning. */
const REASONS = [
    ['CERTIFICATE_', 'certificate'],
    ['PUBLIC_KEY_', 'public-key'],
    ['SIGNATURE_', 'signature'],
    ['TIMESTAMP_', 'timestamp'],
    ['TLOG_BODY_', 'log-body'],
    ['TLOG_', 'log-entry'],
];
/**
 * What `check` returns; anything that it throws becomes a Rejection, for the libraries also throw plain errors. Only
 * a kind that is not known stays what it is: it proves nothing, and disproves nothing.
 * `reason` is that of errors which do not give their own.
 */
function orReject(reason, what, check) {
    try {
        return check();
    }
    catch (error) {
        if (error instanceof Rejection || isUnknownKind(error))
            throw error;
        throw new Rejection(reasonOf(error) ?? reason, `${what}: ${messageOf(error)}`, { cause: error });
    }
}
function isUnknownKind(error) {
    return error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.code === 'kind-unknown';
}
function reasonOf(error) {
    if (!(error instanceof _sigstore_verify_dist_error_js__WEBPACK_IMPORTED_MODULE_0__.VerificationError))
        return undefined;
    return REASONS.find(([code]) => String(error.code).startsWith(code))?.[1];
}
/** A library's message, and that of the deeper error which it hides. */
function messageOf(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    return error.cause instanceof Error ? `${error.message}, ${messageOf(error.cause)}` : error.message;
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTimestamp)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3917);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5236);


/** Parses an RFC 3161 response, DER. Nothing is verified here. @throws Error of @sigstore/core, or where it is too large */
function parseTimestamp(der) {
    if (der.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.timestamp)
        throw new Error(`it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.timestamp} bytes`);
    return _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.RFC3161Timestamp.parse(Buffer.from(der));
}


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ TIMESTAMP_SERVICE),
/* harmony export */   u: () => (/* binding */ requestTimestamp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83);
/* harmony import */ var _timestamp_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3882);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2663);




/** As messages call it. */
const TIMESTAMP_SERVICE = 'timestamp authority';
/**
 * An RFC 3161 timestamp (DER of the whole response) over a signature. It is verified by
 * the trusted root, so that what is not to be trusted is asked for again.
 * @throws Failure `timestamp-refused`, `timestamp-malformed`, `timestamp-untrusted`, and those of the HTTP code
 */
function requestTimestamp(request) {
    return request.http.insist({
        service: TIMESTAMP_SERVICE,
        ask: () => ask(request),
        mayPass: ({ code }) => MAY_PASS.has(code),
    });
}
/** An authority that was disturbed, or that a proxy answered for, may do better when it is asked again. */
const MAY_PASS = new Set([
    'timestamp-refused',
    'timestamp-malformed',
    'timestamp-untrusted',
]);
async function ask({ url, signature, http, root }) {
    const { status, body } = await http.send({
        service: TIMESTAMP_SERVICE,
        url: url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(queryFor(signature))),
    });
    if (status < 200 || status > 299)
        throw refused(url, `status ${status}`);
    const outcome = outcomeIn(body, signature);
    if (outcome === undefined)
        throw malformed(url);
    if (!isGranted(outcome))
        throw refused(url, `it rejected the request (PKI status ${outcome})`);
    try {
        (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyTimestamp */ .Wc)(body, signature, root);
    }
    catch (error) {
        throw untrusted(url, error);
    }
    return body;
}
/** The PKI status of a response; undefined where it is none, or what it grants is not about this signature. */
function outcomeIn(der, signature) {
    try {
        const response = (0,_timestamp_token_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .E)(der);
        const { status } = response;
        if (isGranted(status))
            response.tstInfo.verify(signature);
        return status;
    }
    catch {
        return undefined;
    }
}
/** Granted, or granted with modifications (RFC 3161, 2.4.2). */
function isGranted(status) {
    return status === 0n || status === 1n;
}
function refused(url, problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'timestamp-refused',
        what: `the ${TIMESTAMP_SERVICE} (${url.host}) gave no timestamp: ${problem}`,
        why: 'the address is not that of a Sigstore timestamp authority, or it takes no request of this kind',
        fix: 'check tsaUrls in the signing config: the whole URL, as in https://tsa.example.com/api/v1/timestamp',
    });
}
function malformed(url) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'malformed',
        code: 'timestamp-malformed',
        what: `the ${TIMESTAMP_SERVICE} (${url.host}) gave no timestamp: its answer is not one over this signature`,
        why: 'the address is not that of a Sigstore timestamp authority, or a proxy answered in its place',
        fix: 'check tsaUrls in the signing config, and what the proxy on the way answers for them',
    });
}
function untrusted(url, cause) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'malformed',
        code: 'timestamp-untrusted',
        what: `the timestamp of ${url.host} is not to be trusted: ${cause.message}`,
        why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
        fix: 'set signing-config and trusted-root to the files of one instance',
        cause,
    });
}
/** The query in the JSON that Sigstore's authorities take beside RFC 3161's DER (sigstore/timestamp-authority, openapi.yaml). */
function queryFor(signature) {
    return { artifactHash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest('base64'), hashAlgorithm: 'sha256' };
}


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ fetchTrustedRoot),
/* harmony export */   _v: () => (/* binding */ embeddedTrustedRoot),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1875);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5236);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9409);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9860);





const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
const DOCUMENT = {
    name: 'the trusted root',
    class: 'usage',
    code: 'trusted-root-malformed',
    maxBytes: 1024 * 1024,
    why: 'it is another file, or was altered',
    fix: 'take the TrustedRoot (v0.1 or v0.2) that the operator of the instance publishes',
};
const MAX_INSTANCES = 64;
const END_OF_TIME = new Date(8.64e15);
/**
 * Parses a trusted root (sigstore_trustroot.proto, in protobuf's JSON); or several, one a line, as
 * `gh attestation trusted-root` writes those of the instances that it knows: what any of them holds is trusted.
 * @throws Failure `trusted-root-malformed`
 */
function parseTrustedRoot(json, source = 'file') {
    const roots = documentsIn(json).map(readRoot);
    const materials = roots.map(({ material }) => material);
    return {
        material: {
            certificateAuthorities: materials.flatMap((material) => material.certificateAuthorities),
            timestampAuthorities: materials.flatMap((material) => material.timestampAuthorities),
            tlogs: materials.flatMap((material) => material.tlogs),
            ctlogs: materials.flatMap((material) => material.ctlogs),
            publicKey: () => {
                throw new _rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m('public-key', 'it is signed with a key, and none was given');
            },
        },
        authorities: roots.flatMap(({ authorities }) => authorities),
        source,
        json: typeof json === 'string' ? json : Buffer.from(json).toString('utf8'),
    };
}
/** The JSON as it is, unless each of its lines is an object. */
function documentsIn(json) {
    const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const isLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line));
    return isLines && lines.length <= MAX_INSTANCES ? lines : [json];
}
function readRoot(json) {
    const root = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(json, DOCUMENT);
    if (!MEDIA_TYPES.includes(root.get('mediaType').text()))
        throw root.misfit('has an unknown mediaType');
    const list = (name) => root.find(name)?.items(MAX_INSTANCES) ?? [];
    const fulcio = list('certificateAuthorities');
    const material = {
        certificateAuthorities: fulcio.map(readAuthority),
        timestampAuthorities: list('timestampAuthorities').map(readAuthority),
        tlogs: list('tlogs').map(readLog),
        ctlogs: list('ctlogs').map(readLog),
    };
    return { material, authorities: fulcio.map((authority) => readChain(authority)) };
}
/**
 * The trusted root of the public instance: by TUF, or the copy that came with this version where the TUF
 * repository cannot be reached.
 * @throws Failure `trusted-root-untrusted` where TUF refuses what the repository sent
 */
async function fetchTrustedRoot(options) {
    // Loaded here: a run with a trusted root of its own does without.
    const { fetchPublicTrustedRoot } = await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 3693));
    const { json, source } = await fetchPublicTrustedRoot(options);
    return parseTrustedRoot(json, source);
}
/** The public instance's trusted root that came with this version: asks nobody. */
async function embeddedTrustedRoot() {
    const { embeddedPublicTrustedRoot } = await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 3693));
    return parseTrustedRoot(embeddedPublicTrustedRoot(), 'embedded');
}
/**
 * The chain (DER) from the CA that issued `leaf` to its root: Fulcio's client keeps the leaf alone, and
 * legacy annotations carry the whole chain.
 */
function chainOf(leaf, root) {
    const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(leaf);
    const issued = ([issuer]) => {
        const authority = issuer && new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(issuer);
        return authority && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
    };
    return root.authorities.find(issued) ?? [];
}
function readAuthority(json) {
    const chain = readChain(json).map((der) => orMisfit(json, 'certificate', () => (0,_x509_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCertificate */ .h)(der)));
    if (chain.length === 0)
        throw json.misfit('has no certificate');
    return { certChain: chain, validFor: readPeriod(json.get('validFor')) };
}
function readChain(json) {
    const certificates = json.get('certChain').get('certificates').items(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.chain);
    return certificates.map((certificate) => certificate.get('rawBytes').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.certificate));
}
function readLog(json) {
    const publicKey = json.get('publicKey');
    const id = json.find('checkpointKeyId') ?? json.get('logId');
    return {
        baseURL: json.find('baseUrl')?.text() ?? '',
        logID: id.get('keyId').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.hash),
        publicKey: readKey(publicKey),
        validFor: readPeriod(publicKey.get('validFor')),
    };
}
/** Keys are SubjectPublicKeyInfo, but for the oldest CT logs' RSA keys in PKCS #1. */
function readKey(json) {
    const type = json.get('keyDetails').text().startsWith('PKCS1_') ? 'pkcs1' : 'spki';
    const key = json.get('rawBytes').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.publicKey);
    return orMisfit(json, 'public key', () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, type, format: 'der' }));
}
/** A closed interval; its start is mandatory (sigstore_common.proto, TimeRange). */
function readPeriod(json) {
    return { start: json.get('start').date(), end: json.find('end')?.date() ?? END_OF_TIME };
}
function orMisfit(json, noun, read) {
    try {
        return read();
    }
    catch {
        throw json.misfit(`holds no ${noun}`);
    }
}


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rn: () => (/* binding */ CLOCK_SKEW_MS),
  oc: () => (/* binding */ verifyArtifact),
  ce: () => (/* binding */ verifyLogEntry),
  Wc: () => (/* binding */ verifyTimestamp),
  vn: () => (/* binding */ verifyUnlogged),
  Ft: () => (/* binding */ verifyWithKey)
});

// UNUSED EXPORTS: verifyWithCertificate

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/timestamp/index.js
var dist_timestamp = __nccwpck_require__(7968);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __nccwpck_require__(8218);
// EXTERNAL MODULE: ./lib/sigstore/certificate.js + 2 modules
var certificate = __nccwpck_require__(3314);
// EXTERNAL MODULE: ./lib/sigstore/certificate-trust.js
var certificate_trust = __nccwpck_require__(8790);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __nccwpck_require__(6637);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __nccwpck_require__(9409);
;// CONCATENATED MODULE: ./lib/sigstore/checkpoint.js


/**
 * Checks what @sigstore/verify leaves open once it has verified the checkpoint's signature and the path to its
 * root: that the proof states the same tree as the checkpoint, and that the log signed under the name of the
 * tree's origin (C2SP, tlog-checkpoint; Rekor v1 appends the tree's id to its name).
 * @throws Rejection `checkpoint`
 */
function checkCheckpoint(entry) {
    const proof = entry.inclusionProof;
    if (proof === undefined)
        return;
    const [note = '', signatures = ''] = split(proof.checkpoint?.envelope ?? '');
    const [origin = '', size, root] = note.split('\n');
    if (size !== proof.treeSize || root !== proof.rootHash.toString('base64')) {
        throw new rejection/* Rejection */.m('checkpoint', 'the inclusion proof states another tree than its checkpoint');
    }
    const names = signersOf(signatures, entry.logId.keyId);
    if (!names.some((name) => origin === name || origin.startsWith(`${name} - `))) {
        throw new rejection/* Rejection */.m('checkpoint', 'the log did not sign the checkpoint under its own name');
    }
    // Rekor v2 counts in one way only, and signs no entry timestamp that would vouch for the entry's own index.
    if ((0,log_entry/* isOfRekor2 */.hd)(entry) && entry.logIndex !== proof.logIndex) {
        throw new rejection/* Rejection */.m('checkpoint', 'the log entry states another index than its inclusion proof');
    }
}
/** Names of the signature lines whose key hint is that of the log. */
function signersOf(signatures, logId) {
    return [...signatures.matchAll(/^\u2014 (\S+) (\S+)$/gm)].flatMap(([, name = '', signature = '']) => Buffer.from(signature, 'base64').subarray(0, 4).equals(logId.subarray(0, 4)) ? [name] : []);
}
function split(envelope) {
    const at = envelope.indexOf('\n\n');
    return at < 0 ? ['', ''] : [envelope.slice(0, at), envelope.slice(at + 2)];
}

// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __nccwpck_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/log-body.js
var log_body = __nccwpck_require__(3233);
// EXTERNAL MODULE: ./lib/sigstore/timestamp-token.js
var timestamp_token = __nccwpck_require__(3882);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __nccwpck_require__(9860);
;// CONCATENATED MODULE: ./lib/sigstore/verify.js











/** Extended key usage that a Fulcio certificate has (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** How far the clocks of this machine and of the services may differ. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;
/**
 * Verifies an artifact signed with a certificate: signature, certificate chain, SCT, every log entry
 * (inclusion, and that it is about this very artifact), every timestamp, at least one log entry and one trusted
 * time (Sigstore client specification, "Verification").
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
function verifyArtifact(artifact, root) {
    return { ...verifyWithCertificate(artifact, root), payload: (0,envelope/* payloadOf */.Md)(artifact.content) };
}
/** As `verifyArtifact`, also where the signed bytes are not at hand. @throws Rejection; Failure `kind-unknown` */
function verifyWithCertificate(artifact, root) {
    const { material } = artifact;
    if (material.kind !== 'certificate')
        throw new rejection/* Rejection */.m('public-key', 'it is signed with a key, and none was given');
    const identity = (0,rejection/* orReject */.V)('certificate', 'its certificate is not one of Fulcio', () => (0,certificate/* parseIdentity */.a)(material.leaf));
    checkUsage(material.leaf);
    const publicKey = (0,rejection/* orReject */.V)('certificate', 'its key cannot be read', () => (0,external_node_crypto_.createPublicKey)({ key: (0,x509/* parseCertificate */.h)(material.leaf).publicKey, format: 'der', type: 'spki' }));
    const { times, ...verified } = verify(artifact, root, (0,log_body/* signerOf */.Kv)(artifact), publicKey);
    (0,rejection/* orReject */.V)('certificate', 'it does not verify', () => (0,certificate_trust/* verifyTrust */.s)(material.leaf, times, root));
    return { identity, ...verified };
}
/**
 * Verifies an artifact signed with a key that the caller trusts: signature, every log entry, every timestamp, at
 * least one log entry and one trusted time.
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
function verifyWithKey(artifact, root, publicKey) {
    const { signedAt, logIndex } = verifyUnlogged(artifact, root, publicKey);
    if (artifact.logEntries.length === 0)
        throw new rejection/* Rejection */.m('log-entry', 'it is signed with this key, but in no transparency log', {
            fix: `--allow-no-tlog   # accepts it; nothing proves then when it was signed, or that anybody could see it`,
        });
    return { signedAt: timed(signedAt), logIndex };
}
/**
 * Verifies an artifact signed with a key that the caller trusts even where no log has it; what log entries and
 * timestamps it has must hold all the same.
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
function verifyUnlogged(artifact, root, publicKey) {
    if (artifact.material.kind !== 'public-key') {
        throw new rejection/* Rejection */.m('public-key', 'it is signed with a certificate, not with the key given');
    }
    const { signedAt, logIndex } = verifyParts(artifact, root, (0,log_body/* signerOf */.Kv)(artifact, publicKey), publicKey);
    return { signedAt, logIndex };
}
/**
 * Verifies one log entry of an artifact, whether or not the artifact has a trusted time yet: inclusion proof,
 * checkpoint, signed entry timestamp, and that it records this content, signature and signer.
 * @throws Rejection; Failure `kind-unknown`
 */
function verifyLogEntry(entry, content, signer, root) {
    (0,rejection/* orReject */.V)('log-entry', 'its log entry does not verify', () => (0,tlog/* verifyTLogInclusion */.QV)(entry, root.material.tlogs));
    checkCheckpoint(entry);
    (0,log_body/* checkLogBody */.n4)(entry, content, signer);
}
/** All but whether the key is to be trusted, which is asked at the trusted times. */
function verify(artifact, root, signer, publicKey) {
    const verified = verifyParts(artifact, root, signer, publicKey);
    const signedAt = timed(verified.signedAt);
    if (artifact.logEntries.length === 0)
        throw new rejection/* Rejection */.m('log-entry', 'it is in no log');
    return { ...verified, signedAt };
}
/** The signature, and what log entries and timestamps there are. */
function verifyParts(artifact, root, signer, publicKey) {
    const { content, logEntries } = artifact;
    for (const entry of logEntries)
        verifyLogEntry(entry, content, signer, root);
    const times = trustedTimes(artifact, root);
    checkEachOnce(logEntries);
    checkSignature(publicKey, content);
    const signedAt = times.length === 0 ? undefined : earliest(times);
    if (signedAt)
        for (const entry of logEntries)
            checkLogValidity(entry, signedAt, root);
    return {
        signedAt,
        logIndex: logEntries[0]?.logIndex,
        times: times.map((time) => new Date(time)),
    };
}
function timed(signedAt) {
    if (signedAt)
        return signedAt;
    throw new rejection/* Rejection */.m('timestamp', 'nothing that is trusted says when it was signed');
}
function checkSignature(publicKey, content) {
    if (!(0,rejection/* orReject */.V)('signature', 'it does not verify', () => isSignedBy(publicKey, content)))
        throw new rejection/* Rejection */.m('signature', 'the signature is not by its certificate or key');
}
/** @param times in milliseconds, one at least @throws Rejection for one in the future */
function earliest(times) {
    if (times.some((time) => time > Date.now() + CLOCK_SKEW_MS)) {
        throw new rejection/* Rejection */.m('timestamp', 'it was signed in the future, or the clock of this machine is wrong');
    }
    return new Date(Math.min(...times));
}
/** @sigstore/verify asks it of signed entry timestamps only, and Rekor v2 has none. */
function checkLogValidity(entry, at, root) {
    const valid = root.material.tlogs.some(({ logID, validFor: { start, end } }) => logID.equals(entry.logId.keyId) && start <= at && at <= end);
    if (!valid)
        throw new rejection/* Rejection */.m('log-entry', 'its log was not trusted at the time of signing');
}
function checkUsage(leaf) {
    const certificate = (0,rejection/* orReject */.V)('certificate', 'its certificate cannot be read', () => new external_node_crypto_.X509Certificate(leaf));
    // Node leaves it undefined where the certificate says nothing.
    const usages = certificate.keyUsage;
    if (certificate.ca || !usages?.includes(CODE_SIGNING)) {
        throw new rejection/* Rejection */.m('certificate', 'its certificate is not for code signing');
    }
}
/** In milliseconds: of signed entry timestamps, which were verified, and of timestamp authorities. */
function trustedTimes({ content, logEntries, timestamps }, root) {
    const stamps = timestamps.map((der) => verifyTimestamp(der, (0,envelope/* signatureOf */.yK)(content), root));
    if (new Set(stamps.map(({ key }) => key)).size < stamps.length)
        throw new rejection/* Rejection */.m('timestamp', 'it has the same timestamp twice');
    return [
        ...logEntries.filter(isTimed).map((entry) => Number(entry.integratedTime) * 1000),
        ...stamps.map(({ time }) => time),
    ];
}
/**
 * Verifies an RFC 3161 response over a signature by the authorities of the trusted root.
 * @returns its time in milliseconds, and what tells it from others
 * @throws Rejection
 */
function verifyTimestamp(der, signature, root) {
    return (0,rejection/* orReject */.V)('timestamp', 'its timestamp cannot be verified', () => {
        const parsed = (0,timestamp_token/* parseTimestamp */.E)(der);
        const { timestamp, logID } = (0,dist_timestamp/* getTSATimestamp */.VR)(parsed, signature, root.material.timestampAuthorities);
        const time = timestamp.getTime();
        if (Number.isNaN(time))
            throw new Error('it states no time');
        return { time, key: `${logID.toString('hex')} ${time}` };
    });
}
/** Only a signed entry timestamp makes an entry's time a trusted one; Rekor v2 has none. */
function isTimed(entry) {
    return entry.inclusionPromise !== undefined;
}
/** That no entry is told twice: an entry's own index is not always vouched for. */
function checkEachOnce(entries) {
    const told = entries.map(({ logId, canonicalizedBody }) => `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('base64')}`);
    if (new Set(told).size < told.length)
        throw new rejection/* Rejection */.m('log-entry', 'it has the same log entry twice (duplicate tlog entry)');
}
/** What each curve is used with (Sigstore's algorithm registry); cosign takes SHA-256 with any. */
const HASHES = {
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
function isSignedBy(key, content) {
    if (content.kind === 'digest')
        return content.isSignedBy(key);
    const [bytes, signature] = [(0,envelope/* signedBytes */.Sq)(content), (0,envelope/* signatureOf */.yK)(content)];
    if (key.asymmetricKeyType === 'ed25519')
        return (0,external_node_crypto_.verify)(null, bytes, key, signature);
    const hashes = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? ['sha256'];
    return hashes.some((hash) => (0,external_node_crypto_.verify)(hash, bytes, key, signature));
}


/***/ }),

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ splitWorkflowUri)
/* harmony export */ });
/** What follows the path in a workflow's name: a ref, or the commit by which its caller pinned it. */
const NAMED = /^(.+?)@(refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Takes `https://github.com/owner/name/.github/workflows/release.yml@refs/heads/main` apart. A file may be called
 * `release.yml@evil.yml` and a ref may hold an `@`, so only an `@` with a ref or a commit behind it ends the path.
 * @returns undefined for what is no such name
 */
function splitWorkflowUri(uri) {
    const [, workflow, version] = NAMED.exec(uri) ?? [];
    return workflow === undefined || version === undefined ? undefined : { workflow, version };
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3917);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5236);


/** So many certificates are kept: those of a run and its trusted root, with room for what others signed. */
const MOST_KEPT = 32;
const kept = new Map();
/**
 * Parses a certificate (DER), once for the same bytes: everything that a run signs has the same one.
 *
 * @sigstore/core encodes a certificate anew, piece by piece, whenever it compares one or verifies its signature
 * or its SCTs, which takes most of the time of a verification. Here the pieces keep what was parsed.
 * @throws Error of @sigstore/core, or where it is larger than any certificate
 */
function parseCertificate(der) {
    if (der.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.certificate)
        throw new Error(`it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.certificate} bytes`);
    const key = der.toString('base64');
    const known = kept.get(key);
    if (known)
        return known;
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der));
    const { root, tbsCertificate } = certificate;
    keepEncodings([root, tbsCertificate, ...tbsCertificate.subs]);
    certificate.clone = () => withoutKeptLists(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der)));
    kept.set(key, certificate);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined)
        kept.delete(oldest);
    return certificate;
}
/** To verify SCTs, the library takes one extension out of a copy: what encloses it must be encoded anew. */
function withoutKeptLists(copy) {
    keepEncodings([...copy.tbsCertificate.subs.slice(0, -1), ...copy.extensions]);
    return copy;
}
function keepEncodings(pieces) {
    for (const piece of pieces) {
        // What is parsed keeps its content as it was, also where it was parsed further.
        const encoded = new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj(piece.tag, piece.value, []).toDER();
        piece.toDER = () => encoded;
    }
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ isBuildWorkflow),
/* harmony export */   f4: () => (/* binding */ WITHOUT_PROVENANCE),
/* harmony export */   mY: () => (/* binding */ ownWorkflowUri),
/* harmony export */   rd: () => (/* binding */ SIGNED_ALONE),
/* harmony export */   xZ: () => (/* binding */ buildLevel)
/* harmony export */ });
/* unused harmony exports isHosted, WRITTEN_BY_HAND, SAID_BY_GENERATOR, isReleaseTag, certifiedLevel, RUN_LEVELS, LEVELS */
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6167);
/* harmony import */ var _sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2708);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5750);



/** What certificates call the runners that the platform itself owns. */
const HOSTED = ['github-hosted', 'gitlab-hosted'];
/** Whether the platform owns the runner, so that no user can alter what runs there. */
function isHosted(runnerEnvironment) {
    return runnerEnvironment !== undefined && HOSTED.includes(runnerEnvironment);
}
/** Of what is signed with a key. */
const WITHOUT_PROVENANCE = {
    level: 0,
    reason: 'a key says nothing of how the image was built, so that there is no provenance',
    raise: 'sign in a workflow without key',
};
/** Of images that are signed without provenance. */
const SIGNED_ALONE = {
    level: 0,
    reason: 'a signature alone says nothing of how the image was built',
    raise: 'sign with provenance: v1 in the workflow that builds',
};
/** Of provenance that a step of the job wrote, as `cosign attest --predicate` signs it. */
const WRITTEN_BY_HAND = {
    level: 1,
    reason: 'a step of the job wrote the provenance, which can say anything',
    raise: 'let this action write it from the claims of the certificate for level 2',
};
/** What slsa-github-generator says of itself; here it counts as any other reusable workflow that signs. */
const SAID_BY_GENERATOR = {
    level: 3,
    reason: 'its signing job is out of reach for callers; whether the job that builds is isolated, it did not ask',
    raise: 'build in the workflow that signs, with build.yml, to keep level 3',
};
/** By tag alone: of a commit, only the list of releases can tell, since a fork's resolve under this name as well. */
const isReleaseTag = (version) => /^refs\/tags\/v\d+(\.\d+){0,2}$/.test(version);
/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
function certifiedLevel(identity, known = {}) {
    const { runnerEnvironment, buildConfigUri, buildTrigger } = identity?.extensions ?? {};
    if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
        return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri, buildTrigger, ...known });
    return {
        level: 1,
        reason: identity
            ? 'the certificate does not say where it ran'
            : 'a key says nothing of the build platform',
        raise: 'sign in a hosted workflow with its own identity for level 2',
    };
}
/** A workflow of this project as certificates name it, at whatever version. */
function ownWorkflowUri(workflow) {
    return `https://github.com/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1}/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .calledWorkflows */ .UG[workflow]}`;
}
function isOwn(workflow, san) {
    return (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWorkflowUri */ .S)(san)?.workflow === ownWorkflowUri(workflow);
}
/** Whether a certificate's SAN is this project's workflow that builds and signs, at whatever ref. */
function isBuildWorkflow(san) {
    return isOwn('build', san);
}
function isReleased({ san, isReleased: known = isReleaseTag }) {
    return known((0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWorkflowUri */ .S)(san)?.version ?? '');
}
/**
 * The levels that are said (slsa.dev/spec/v1.2/build-requirements); the first that applies holds. A reusable
 * workflow other than one that this project ships can be anything, so it does not count as isolated.
 */
const RUN_LEVELS = [
    {
        where: 'a runner that the platform does not own',
        applies: ({ runnerEnvironment }) => !isHosted(runnerEnvironment),
        level: 1,
        reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
        raise: 'run the job on a GitHub-hosted runner for level 2',
    },
    {
        where: 'a hosted runner, in `provenance.yml` of this project',
        applies: ({ san }) => isOwn('provenance', san),
        level: 2,
        reason: 'hosted runner; provenance.yml signs a digest that its caller hands over',
        raise: 'build in the workflow that signs for level 3: here the job that builds is not isolated from its caller',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at something else than a release',
        applies: (run) => isBuildWorkflow(run.san) && !isReleased(run),
        level: 2,
        reason: 'hosted runner; build.yml builds and signs, at a version that is not known as a release',
        raise: 'call it by the tag of a release, or by a commit in the list of releases, for level 3',
    },
    {
        where: 'the same at a release, started by `pull_request_target`',
        applies: ({ san, buildTrigger }) => isBuildWorkflow(san) && buildTrigger === 'pull_request_target',
        level: 2,
        reason: 'hosted runner; in pull_request_target, who proposes a change steers a run with the rights of the branch',
        raise: 'build on push or on a tag for level 3',
    },
    {
        where: 'the same, started with inputs that the provenance does not hold',
        applies: ({ san, buildTrigger, isComplete = buildTrigger !== 'repository_dispatch' }) => isBuildWorkflow(san) && !isComplete,
        level: 2,
        reason: 'hosted runner; the provenance does not hold all inputs that the run was started with',
        raise: 'start it by push, by a tag, or by workflow_dispatch, whose inputs are recorded, for level 3',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at a release',
        applies: ({ san }) => isBuildWorkflow(san),
        level: 3,
        reason: 'hosted runner; build.yml builds without a cache in jobs that cannot sign, and signs in one that callers cannot reach',
        raise: 'there is no higher level',
    },
    {
        where: 'a hosted runner, in another reusable workflow',
        applies: ({ san, buildConfigUri }) => !(0,_sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameUri */ .xl)(san, buildConfigUri),
        level: 2,
        reason: 'hosted runner; a reusable workflow signs',
        raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
    },
    {
        where: 'a hosted runner, in the workflow that was started',
        applies: () => true,
        level: 2,
        reason: 'hosted runner; the workflow that builds also signs',
        raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
    },
];
/** Everything that is said of levels, in the order of the documentation: runs last, of which the first holds. */
const LEVELS = [
    { where: 'signed with a key', ...WITHOUT_PROVENANCE },
    { where: 'signed with `provenance: none`', ...SIGNED_ALONE },
    { where: 'before `adopt`: provenance that a step of the job wrote', ...WRITTEN_BY_HAND },
    { where: 'before `adopt`: slsa-github-generator, as it says itself', ...SAID_BY_GENERATOR },
    ...RUN_LEVELS,
];
/** The level said in outputs and summary. */
function buildLevel(run) {
    const found = RUN_LEVELS.find(({ applies }) => applies(run));
    if (found === undefined)
        throw new Error('no level applies');
    const { level, reason, raise } = found;
    return { level, reason, raise };
}


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cosignSign),
/* harmony export */   Y: () => (/* binding */ COSIGN_SIGN_V1)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6756);

const COSIGN_SIGN_V1 = 'https://sigstore.dev/cosign/sign/v1';
/** What cosign 3 signs as "the image signature" when it writes bundles: a statement with an empty predicate. */
function cosignSign(name, digest) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)(name, digest, COSIGN_SIGN_V1, {});
}


/***/ }),

/***/ 1269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ requireBuildWorkflow),
/* harmony export */   hh: () => (/* binding */ RECORDED_INPUTS),
/* harmony export */   sx: () => (/* binding */ imageBuildProvenance)
/* harmony export */ });
/* unused harmony export IMAGE_BUILD */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _build_level_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(418);
/* harmony import */ var _slsa_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5482);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6756);




/** What this project's build.yml writes; ours, described in docs/builders/build.md. */
const IMAGE_BUILD = 'https://github.com/org/slsa-provenance-action/image-build/v1';
/** The inputs of build.yml that decide what is built: each is recorded, and no other. */
const RECORDED_INPUTS = [
    'image',
    'context',
    'file',
    'target',
    'build-args',
    'bake-files',
    'bake-targets',
    'platforms',
    'emulated-platforms',
];
/**
 * SLSA provenance v1 of an image that build.yml has built: that of the run, with all that could steer the build as
 * parameters (SLSA Build L3, "fully enumerated"), and what BuildKit recorded among the dependencies.
 * @throws Failure `build-inputs-refused` unless the certificate is build.yml's: only there nobody else sets these inputs
 */
function imageBuildProvenance(name, digest, claims, { inputs, dispatch, materials }) {
    requireBuildWorkflow(claims.san);
    const { buildDefinition, runDetails } = (0,_slsa_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .runPredicate */ .rU)(claims);
    const { externalParameters, resolvedDependencies } = buildDefinition;
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statement */ .qZ)(name, digest, _slsa_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .SLSA_PROVENANCE_V1 */ .us, {
        buildDefinition: {
            ...buildDefinition,
            buildType: IMAGE_BUILD,
            externalParameters: { ...externalParameters, inputs, ...(dispatch && { dispatch }) },
            resolvedDependencies: [
                ...resolvedDependencies,
                ...(materials.get(digest) ?? []).map((material) => ({
                    ...material,
                    annotations: { recordedBy: 'BuildKit' },
                })),
            ],
        },
        runDetails,
    });
}
/** @param san of the certificate or, before there is one, what it will be @throws Failure `build-inputs-refused` */
function requireBuildWorkflow(san) {
    if ((0,_build_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuildWorkflow */ .Kh)(san))
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'build-inputs-refused',
        what: `${san} hands over inputs of a build, which only ${(0,_build_level_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflowUri */ .mY)('build')} may`,
        why: 'in any other workflow, its author decides what is said of the build',
        fix: 'remove build-inputs and builds, and set image and digest; or call build.yml',
    });
}


/***/ }),

/***/ 9921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lastingPart)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2845);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6832);
/* harmony import */ var _slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5482);



/** Members that differ whenever the same is said again, by type of predicate, as paths. */
const VARYING = new Map([
    [_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us, ['runDetails.metadata.invocationId']],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_PROVENANCE_V02 */ .ZX,
        [
            'metadata.buildInvocationID',
            'invocation.environment.github_run_id',
            'invocation.environment.github_run_attempt',
        ],
    ],
    // Who attests the scan, not what was found, when, and with what.
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VULN */ .o0, ['invocation']],
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILD_CLAIMS */ .$n, ['claimedBy']],
    // Which of the runs that could sign it did; how the other run ended may have changed by another attempt.
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFERRED */ .Cl, ['signedBy', 'run.conclusion']],
]);
/** The same of SBOMs, and members that vary wherever they stand: times of notes (SPDX 2) and of the creation. */
const SBOMS = {
    SPDX: { paths: ['documentNamespace'], anywhere: ['annotationDate', 'created'] },
    'SPDX 3': { paths: [], anywhere: ['created'] },
    CycloneDX: { paths: ['serialNumber', 'metadata.timestamp'], anywhere: [] },
};
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/**
 * What of a predicate stays when the same is said again: two that agree in it need not be signed both. Of an SBOM,
 * tools make new ids at each run and sort by them, so that neither these nor the order of lists counts.
 */
function lastingPart(predicateType, predicate) {
    const format = (0,_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomFormatOf */ .cO)(predicateType);
    if (format === undefined)
        return withoutAll(predicate, VARYING.get(predicateType) ?? []);
    const { paths, anywhere } = SBOMS[format];
    return canonical(withoutAll(predicate, paths), anywhere);
}
function withoutAll(value, paths) {
    return paths.reduce((rest, path) => without(rest, path.split('.')), value);
}
function without(value, [name, ...rest]) {
    if (name === undefined || !(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, name))
        return value;
    const { [name]: member, ...others } = value;
    return rest.length === 0 ? others : { ...others, [name]: without(member, rest) };
}
/** With ids that are made anew taken out, members and lists in one order, and without the members of some names. */
function canonical(value, left) {
    if (typeof value === 'string')
        return value.replaceAll(UUID, 'uuid');
    if (Array.isArray(value))
        return sorted(value.map((one) => canonical(one, left)));
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const names = Object.keys(value)
        .filter((name) => !left.includes(name))
        .sort();
    return Object.fromEntries(names.map((name) => [name, canonical(value[name], left)]));
}
function sorted(values) {
    const keyed = values.map((value) => ({ value, key: JSON.stringify(value) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ value }) => value);
}


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ BUILD_CLAIMS),
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Cl: () => (/* binding */ DEFERRED),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OH: () => (/* binding */ CYCLONEDX),
/* harmony export */   P1: () => (/* binding */ VSA),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   ZX: () => (/* binding */ SLSA_PROVENANCE_V02),
/* harmony export */   aI: () => (/* binding */ SPDX_3),
/* harmony export */   av: () => (/* binding */ SPDX),
/* harmony export */   bo: () => (/* binding */ TEST_RESULT),
/* harmony export */   cO: () => (/* binding */ sbomFormatOf),
/* harmony export */   gN: () => (/* binding */ IN_TOTO_VULNS),
/* harmony export */   gu: () => (/* binding */ REFERENCE),
/* harmony export */   o0: () => (/* binding */ VULN),
/* harmony export */   ot: () => (/* binding */ OPENVEX),
/* harmony export */   tq: () => (/* binding */ PREDICATE_ALIASES)
/* harmony export */ });
/* unused harmony export SLSA_PROVENANCE_V01 */
/* harmony import */ var _cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6454);
/* harmony import */ var _slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5482);


const SLSA_PROVENANCE_V01 = 'https://slsa.dev/provenance/v0.1';
const SLSA_PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';
/** What cosign, Trivy and Kyverno's examples know; GitHub's action writes the version behind it. */
const SPDX = 'https://spdx.dev/Document';
const SPDX_3 = 'https://spdx.dev/Document/v3';
const CYCLONEDX = 'https://cyclonedx.org/bom';
/** cosign's: specs/COSIGN_VULN_ATTESTATION_SPEC.md */
const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const IN_TOTO_VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const OPENVEX = 'https://openvex.dev/ns';
const VSA = 'https://slsa.dev/verification_summary/v1';
/** Something that is stored elsewhere: in-toto/attestation, spec/predicates/reference.md. */
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
/** What a build says of itself; ours, described in docs/sboms-and-scans.md. */
const BUILD_CLAIMS = 'https://github.com/org/slsa-provenance-action/build-claims/v1';
/** That an image was signed later than the run that built it; ours, described in docs/outages.md. */
const DEFERRED = 'https://github.com/org/slsa-provenance-action/deferred/v1';
const PROVENANCES = [_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us, SLSA_PROVENANCE_V02, SLSA_PROVENANCE_V01];
const SCANS = [VULN, IN_TOTO_VULNS];
/** @param predicateType null for simple-signing */
function kindOf(predicateType) {
    if (predicateType === null || predicateType === _cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .COSIGN_SIGN_V1 */ .Y)
        return 'signature';
    if (PROVENANCES.includes(predicateType))
        return 'provenance';
    if (SCANS.includes(predicateType))
        return 'scan';
    return sbomFormatOf(predicateType) === undefined ? 'other' : 'sbom';
}
/** Whether it says what only a certificate may, or only who signs for another run: never what stands in a file. */
function isReserved(predicateType) {
    return predicateType === DEFERRED || ['signature', 'provenance'].includes(kindOf(predicateType));
}
/** The format of the SBOMs that a type stands for, whatever version it names; undefined: it stands for none. */
function sbomFormatOf(predicateType) {
    if (/^https:\/\/spdx\.dev\/Document\/v3(\.\d+)*$/.test(predicateType))
        return 'SPDX 3';
    if (/^https:\/\/spdx\.dev\/Document(\/v2(\.\d+)*)?$/.test(predicateType))
        return 'SPDX';
    return /^https?:\/\/cyclonedx\.org\/(bom|schema)(\/v?\d+(\.\d+)*)?$/.test(predicateType)
        ? 'CycloneDX'
        : undefined;
}
/** Names that cosign knows (cosign, pkg/cosign/attestation) and, last, ours; and what they stand for. */
const ALIASES = {
    slsaprovenance: SLSA_PROVENANCE_V02,
    slsaprovenance1: _slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us,
    slsaprovenance02: SLSA_PROVENANCE_V02,
    spdx: SPDX,
    spdxjson: SPDX,
    cyclonedx: CYCLONEDX,
    vuln: VULN,
    openvex: OPENVEX,
    link: 'https://in-toto.io/Link/v1',
    custom: 'https://cosign.sigstore.dev/attestation/v1',
    signature: _cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .COSIGN_SIGN_V1 */ .Y,
    spdx3: SPDX_3,
    'test-result': TEST_RESULT,
    vsa: VSA,
    deferred: DEFERRED,
};
const PREDICATE_ALIASES = Object.keys(ALIASES);
/** The predicate type that a user means by an alias or a URI. */
function predicateTypeOf(text) {
    const alias = Object.hasOwn(ALIASES, text) ? ALIASES[text] : undefined;
    return alias ?? (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text) ? text : undefined);
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ runNumberOf),
/* harmony export */   al: () => (/* binding */ laterRun),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   zL: () => (/* binding */ repositoryOfRun)
/* harmony export */ });
/** Of `https://github.com/owner/name/actions/runs/1/attempts/2`; undefined: it is no such address. */
function runNumberOf(runInvocationUri) {
    const [, run, attempt] = /\/runs\/(\d{1,20})\/attempts\/(\d{1,20})$/.exec(runInvocationUri) ?? [];
    return run === undefined || attempt === undefined
        ? undefined
        : { run: BigInt(run), attempt: BigInt(attempt) };
}
/** URL of the repository whose run it is; undefined: it is no such address. */
function repositoryOfRun(runInvocationUri) {
    return /^(.+)\/actions\/runs\/\d{1,20}\/attempts\/\d{1,20}$/.exec(runInvocationUri)?.[1];
}
/** The later of two, of which there may be one or none. */
function laterRun(a, b) {
    return a && (!b || compareRuns(b, a) < 0) ? a : b;
}
/** -1 when `a` is the earlier of the two, 0 when it is the same. */
function compareRuns(a, b) {
    const difference = a.run === b.run ? a.attempt - b.attempt : a.run - b.run;
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}


/***/ }),

/***/ 5482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ slsaProvenance),
/* harmony export */   rU: () => (/* binding */ runPredicate),
/* harmony export */   us: () => (/* binding */ SLSA_PROVENANCE_V1)
/* harmony export */ });
/* unused harmony export BUILD_TYPE */
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6756);

const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/**
 * SLSA provenance v1 of a GitHub Actions run (slsa.dev/spec/v1.2/build-provenance; fields of
 * actions.github.io/buildtypes/workflow/v1, and no other: GitHub's attestation store refuses more).
 */
function slsaProvenance(name, digest, claims) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)(name, digest, SLSA_PROVENANCE_V1, runPredicate(claims));
}
/**
 * What is said of a run. Everything comes from claims that the certificate confirmed (SLSA Build L2, authentic).
 * The source repository stays `resolvedDependencies[0]`: admission policies index it.
 */
function runPredicate(claims) {
    const repository = `${claims.serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref: claims.ref, repository, path: claims.workflowPath } },
            internalParameters: {
                github: {
                    event_name: claims.eventName,
                    repository_id: claims.repositoryId,
                    repository_owner_id: claims.ownerId,
                    runner_environment: claims.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
        },
        runDetails: { builder: { id: claims.san }, metadata: { invocationId: claims.runInvocationUri } },
    };
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2406);

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
/** Only the four fields of the specification: cosign 3 parses strictly and refuses any other. */
function statement(name, digest, predicateType, predicate) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name, digest: { sha256: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } }],
        predicateType,
        predicate,
    };
}
/** The bytes that are signed: members in the order in which they are declared, no white space. */
function statementBytes(value) {
    return Buffer.from(JSON.stringify(value));
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   sI: () => (/* binding */ sha256Digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83);


const EMPTY_INPUT = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * Parses a digest (OCI image-spec, descriptor.md#digests; only sha256 is signed).
 * @throws Failure `digest-malformed`, `digest-length`, `digest-algorithm`, `digest-of-empty-input`
 */
function parseDigest(text) {
    const [, algorithm, hex] = /^([a-z0-9+._-]+):(.*)$/.exec(text) ?? [];
    if (algorithm === undefined || hex === undefined) {
        throw malformed(text, { code: 'digest-malformed', what: `"${text}" is not a digest` });
    }
    if (algorithm !== 'sha256') {
        throw malformed(text, {
            code: 'digest-algorithm',
            what: `"${text}" uses ${algorithm}; only sha256 digests are signed`,
        });
    }
    if (hex.length !== 64) {
        throw malformed(text, {
            code: 'digest-length',
            what: `"${text}" has ${hex.length} characters after "sha256:"; a digest has 64`,
        });
    }
    if (!/^[0-9a-f]{64}$/.test(hex)) {
        throw malformed(text, {
            code: 'digest-malformed',
            what: `"${text}" has characters other than 0-9 and a-f after "sha256:"`,
        });
    }
    if (text === EMPTY_INPUT) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            class: 'usage',
            code: 'digest-of-empty-input',
            what: `${text} is the digest of empty input, not of an image`,
            why: 'the command that should have printed the digest printed nothing, and that nothing was hashed',
            fix: 'use the digest output of the step that pushed the image: ${{ steps.build.outputs.digest }}',
        });
    }
    return text;
}
function malformed(text, problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        ...problem,
        why: text === ''
            ? 'the step that should set it has another id, or did not push'
            : 'it was shortened or altered on the way',
        fix: 'digest: ${{ steps.build.outputs.digest }}   # sha256: and 64 hexadecimal digits',
    });
}
/** The digest of `bytes`. */
function sha256Digest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 hexadecimal digits, as in-toto subjects and tags name a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksLikeRegistry),
/* harmony export */   i: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3859);

/** Names by which programs, configuration files and people call Docker Hub. */
const DOCKER_HUB = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
]);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?)(:[0-9]{1,5})?$/;
/**
 * The one spelling of a registry's `host[:port]`: lower case, no trailing dot, no port where it is that of the
 * scheme, addresses as URLs have them (WHATWG URL, host parsing), one name for Docker Hub; undefined: it is no
 * host. Everything that compares registries compares these.
 */
function canonicalRegistry(text) {
    const name = text.toLowerCase();
    if (!HOST.test(name))
        return undefined;
    const dotless = name.replace(/\.(?=:|$)/, '');
    const url = URL.parse(`https://${dotless}`);
    if (!url || url.port === '0')
        return undefined;
    if (DOCKER_HUB.has(url.host))
        return 'docker.io';
    if ((0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return URL.parse(`http://${dotless}`)?.host;
    // Without a port it would be no registry any more, but the first part of a path.
    return looksLikeRegistry(url.host) || url.port !== '' ? url.host : `${url.host}:443`;
}
/** Whether the first part of a name is a registry (distribution/reference, "splitDockerDomain"). */
function looksLikeRegistry(text) {
    return text === 'localhost' || /[.:]/.test(text);
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   FJ: () => (/* binding */ parseDockerName),
/* harmony export */   PR: () => (/* binding */ canonicalPattern),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* unused harmony export canonicalName */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2406);
/* harmony import */ var _registry_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5597);



// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Docker takes it for the id of an image. */
const ID = /^[0-9a-f]{64}$/;
/** As programs that also read other kinds of places hand names around. */
const SCHEME = /^(oci|docker):\/\//i;
/**
 * Parses `registry/repository[:tag][@sha256:\u2026]`, also behind `oci://` or `docker://`. However it is spelled, one
 * repository has one `Repository`; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
function parseImageName(text) {
    if (/^(https?:\/\/|#)/i.test(text))
        throw notAName(text);
    const { name, digest } = splitDigest(text.replace(SCHEME, ''));
    const slash = name.indexOf('/');
    const host = name.slice(0, Math.max(slash, 0)).toLowerCase();
    if (slash < 0 || !(0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(host))
        throw withoutRegistry(text, name);
    const { path, tag } = splitTag(name.slice(slash + 1));
    const repository = canonicalRepository(host, path.toLowerCase());
    if (!repository || (tag !== undefined && !TAG.test(tag)))
        throw malformed(text);
    return { repository, tag, digest };
}
/**
 * Parses a name as Docker's own tools write it (distribution/reference, "ParseNormalizedNamed"): one without a
 * registry is Docker Hub's, one without a slash is in its `library`.
 * @throws Failure `image-name-malformed`, and those of `parseDigest`
 */
function parseDockerName(text) {
    const { name } = splitDigest(text);
    const [first = '', ...rest] = name.split('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    // Docker takes a first part in upper case for a host, and refuses a path in upper case or one that looks like an id.
    const path = splitTag(hasRegistry ? rest.join('/') : name).path;
    if (SCHEME.test(text) || path !== path.toLowerCase() || ID.test(name))
        throw malformed(text);
    return parseImageName(hasRegistry ? text : `docker.io/${text}`);
}
/** undefined: it is none. */
function canonicalRepository(host, path) {
    const registry = (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(host);
    if (registry === undefined || !PATH.test(path) || path.length > 255)
        return undefined;
    return { registry, path: completePath(registry, path) };
}
/** Docker Hub's own images have a path that nobody writes. */
function completePath(registry, path) {
    return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}
/**
 * A pattern of names (`*` for a part, `**` for several) as names are spelled: `docker.io/*` is
 * `docker.io/library/*`, and one whose first part is no registry is for Docker Hub. undefined: no name is like it.
 */
function canonicalPattern(text) {
    const pattern = text.replace(SCHEME, '').toLowerCase();
    const [first = '', ...rest] = pattern.split('/');
    if (first === '' || rest.some((part) => part.includes(':') || part === ''))
        return undefined;
    if (first.includes('*'))
        return [first.replace(/\.?(:0*443)?$/, ''), ...rest].join('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    const registry = hasRegistry ? (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(first) : 'docker.io';
    const path = hasRegistry ? rest.join('/') : pattern;
    if (registry === undefined || path.includes(':') || path === '')
        return undefined;
    return `${registry}/${path.includes('**') ? path : completePath(registry, path)}`;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { name: text, digest: undefined }
        : { name: text.slice(0, at), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.indexOf(':');
    return colon < 0
        ? { path: text, tag: undefined }
        : { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}
/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** `registry/repository@sha256:\u2026` */
function referenceOf(subject) {
    return `${nameOf(subject.repository)}@${subject.digest}`;
}
/** An image as it was asked for, in one spelling: `registry/repository:tag@sha256:\u2026`, each as far as it was named. */
function canonicalName({ repository, tag = 'latest', digest }) {
    return digest ? `${nameOf(repository)}:${tag}@${digest}` : `${nameOf(repository)}:${tag}`;
}
/** Whatever is wrong with the name is told of the option that holds it, with its fix. */
function inWordsOf(option, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const words = { what: `${option}: ${error.message}`, fix: `${option}: ghcr.io/owner/name` };
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, words);
    }
}
function malformed(text) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not an image name`,
        why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
        fix: 'image: ghcr.io/owner/name',
    });
}
function notAName(text) {
    const isComment = text.startsWith('#');
    const name = text.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not the name of an image`,
        why: isComment
            ? 'comments stand in files of names, not in a list that is an input'
            : 'it is the address of a web page: names of images have no protocol',
        fix: isComment ? 'remove the line that begins with #' : `image: ${name || 'ghcr.io/owner/name'}`,
    });
}
function withoutRegistry(text, name) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-without-registry',
        what: `"${text}" names no registry`,
        why: 'a name without a registry means Docker Hub to some tools and an error to others, so it is not guessed',
        fix: `image: ghcr.io/${name || 'owner/name'}   # or docker.io/${name || 'owner/name'}`,
    });
}
/**
 * A repository as an option names it.
 * @param option for the message: `signature-repository`
 * @throws Failure `repository-with-tag`, and those of `parseImageName`
 */
function parseRepository(option, text) {
    const { repository, tag, digest } = inWordsOf(option, () => parseImageName(text));
    if (tag === undefined && digest === undefined)
        return repository;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'repository-with-tag',
        what: `${option}: "${text}" names one image, not a repository`,
        why: 'what is signed is kept there for every image, under tags made of their digests',
        fix: `${option}: ${nameOf(repository)}`,
    });
}


/***/ }),

/***/ 5869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ mergeTargets),
  S: () => (/* binding */ parseTargets)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __nccwpck_require__(2406);
// EXTERNAL MODULE: ./lib/text/json.js
var text_json = __nccwpck_require__(2845);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __nccwpck_require__(7918);
;// CONCATENATED MODULE: ./lib/subject/metadata.js




const DIGEST = 'containerimage.digest';
const DESCRIPTOR = 'containerimage.descriptor';
const NAME = 'image.name';
/** One of these makes an object the metadata of a build. */
const MEMBERS = [DIGEST, DESCRIPTOR, NAME, 'containerimage.config.digest', 'buildx.build.ref'];
/**
 * Reads the metadata of docker/build-push-action or `buildx imagetools create` (one image), or of docker/bake-action
 * (one image for each target): `containerimage.digest` or the digest in `containerimage.descriptor`, and
 * `image.name`, a comma-separated list of names as Docker writes them (buildx, "metadata-file").
 * @param skipped is told of targets that were not pushed, when others were
 * @throws Failure `metadata-malformed`, `metadata-without-image`, `metadata-contradictory`, and those of the name and
 *   digest parsers
 */
function parseMetadata(json, skipped = () => { }) {
    const document = (0,text_json/* objectIn */.D7)(json);
    if (!document)
        throw malformed();
    if (isBuild(document))
        return namesOf(document);
    const builds = Object.entries(document).filter((entry) => isBuild(entry[1]));
    const pushed = builds.filter(([, build]) => isPushed(build));
    if (pushed.length === 0)
        throw withoutImage();
    if (pushed.length < builds.length)
        skipped(builds.filter(([, build]) => !isPushed(build)).map(([target]) => target));
    return pushed.flatMap(([, build]) => namesOf(build));
}
function namesOf(build) {
    const written = digestIn(build);
    const names = namesIn(build);
    if (written === undefined || names.length === 0)
        throw withoutImage();
    const digest = (0,subject_digest/* parseDigest */.m)(written);
    const described = describedDigest(build);
    if (typeof described === 'string')
        requireSame(digest, (0,subject_digest/* parseDigest */.m)(described), DESCRIPTOR);
    return names.map((name) => {
        const { repository, digest: own } = (0,subject_repository/* parseDockerName */.FJ)(name);
        if (own !== undefined)
            requireSame(digest, own, NAME);
        return { repository, digest };
    });
}
function namesIn(build) {
    const names = build[NAME];
    const list = typeof names === 'string' ? names.split(',') : [];
    return list.map((name) => name.trim()).filter((name) => name !== '');
}
/** @param where the other digest stands */
function requireSame(digest, other, where) {
    if (digest === other)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'metadata-contradictory',
        what: `metadata says that the image is ${digest}, and in ${where} that it is ${other}`,
        why: 'it was put together from two builds, or altered on the way',
        fix: 'metadata: ${{ steps.build.outputs.metadata }}   # of one build, as it is',
    });
}
/** What is not pushed has no digest in a registry, or no name there. */
function isPushed(build) {
    return digestIn(build) !== undefined && namesIn(build).length > 0;
}
function digestIn(build) {
    const digest = build[DIGEST] ?? describedDigest(build);
    return typeof digest === 'string' ? digest : undefined;
}
function describedDigest(build) {
    const descriptor = build[DESCRIPTOR];
    return (0,text_json/* isObject */.Gv)(descriptor) ? descriptor.digest : undefined;
}
function isBuild(value) {
    return (0,text_json/* isObject */.Gv)(value) && MEMBERS.some((member) => member in value);
}
function malformed() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'metadata-malformed',
        what: 'metadata is not a JSON object',
        why: 'it is the output of another step, or was altered on the way',
        fix: 'metadata: ${{ steps.build.outputs.metadata }}',
    });
}
function withoutImage() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'metadata-without-image',
        what: 'metadata has a build without image.name or containerimage.digest',
        why: 'the build had no tags, or its result was not pushed',
        fix: 'set tags: and push: true in the build step, or use image and digest',
    });
}

;// CONCATENATED MODULE: ./lib/subject/target.js




/**
 * What to sign, each digest once, in input order.
 * @param skipped is told of targets of a bake that were not pushed
 * @throws Failure `image-missing`, `digest-missing`, `metadata-with-image`, `digest-twice`,
 *   `digest-name-differs`, and those of the parsers
 */
function parseTargets(inputs, skipped) {
    if (inputs.metadata === '')
        return groupByDigest(fromNames(inputs));
    if (inputs.image.length > 0 || inputs.digest !== '') {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'metadata-with-image',
            what: 'metadata is set together with image or digest',
            why: 'the metadata of the build already names images and digests; two sources could disagree',
            fix: 'keep metadata, or keep image and digest',
        });
    }
    return groupByDigest(parseMetadata(inputs.metadata, skipped));
}
function fromNames({ image, digest }) {
    const names = image.map(subject_repository/* parseImageName */["if"]);
    const common = parseCommonDigest(digest, names);
    if (names.length === 0)
        throw imageMissing(common !== undefined);
    return names.map((name) => {
        const own = name.digest ?? common;
        if (!own)
            throw digestMissing(name);
        return { repository: name.repository, digest: own };
    });
}
/** `sha256:\u2026`, or `name@sha256:\u2026` whose name must be among the images. */
function parseCommonDigest(text, names) {
    if (text === '')
        return undefined;
    if (!text.includes('@'))
        return allUsed((0,subject_digest/* parseDigest */.m)(text), names);
    const { repository, digest } = (0,subject_repository/* parseImageName */["if"])(text);
    const known = names.map((name) => (0,subject_repository/* nameOf */.Vb)(name.repository));
    if (known.length > 0 && !known.includes((0,subject_repository/* nameOf */.Vb)(repository))) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'digest-name-differs',
            what: `digest names ${(0,subject_repository/* nameOf */.Vb)(repository)}, image names ${known.join(', ')}`,
            why: 'the digest belongs to another image than the one to sign',
            fix: 'take both from the step that pushed the image',
        });
    }
    return digest && allUsed(digest, names);
}
/** A common digest that no name takes is a mistake, not a spare. */
function allUsed(digest, names) {
    if (names.length === 0 || names.some((name) => name.digest === undefined || name.digest === digest))
        return digest;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'digest-twice',
        what: `digest is ${digest}, but every line of image has a digest of its own`,
        why: 'it would be ignored',
        fix: 'remove digest, or the digests in image',
    });
}
function groupByDigest(named) {
    return mergeTargets(named.map(({ repository, digest }) => ({ digest, name: (0,subject_repository/* nameOf */.Vb)(repository), repositories: [repository] })));
}
/** Each digest once, with all its repositories; the first name stays. */
function mergeTargets(targets) {
    const merged = new Map();
    for (const target of targets) {
        const first = merged.get(target.digest) ?? target;
        const repositories = new Map([...first.repositories, ...target.repositories].map((repository) => [(0,subject_repository/* nameOf */.Vb)(repository), repository]));
        merged.set(target.digest, { ...target, ...first, repositories: [...repositories.values()] });
    }
    return [...merged.values()];
}
const EXAMPLE = `with:
  image: ghcr.io/\${{ github.repository }}
  digest: \${{ steps.build.outputs.digest }}`;
function imageMissing(hasDigest) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'image-missing',
        what: hasDigest ? 'digest is set, but image is not' : 'nothing to sign: image is not set',
        why: 'the input is missing, or the expression in it is empty',
        fix: EXAMPLE,
    });
}
function digestMissing({ repository, tag }) {
    const name = (0,subject_repository/* nameOf */.Vb)(repository);
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'digest-missing',
        what: `${name}${tag === undefined ? '' : `:${tag}`} has no digest`,
        why: tag === undefined
            ? 'digest is not set, or the expression in it is empty: the id of the build step may differ, or it did not push'
            : 'a tag can be moved between the push and the signature, so that something else than was built gets signed',
        fix: EXAMPLE,
    });
}


/***/ }),

/***/ 1380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nd: () => (/* binding */ Incomplete),
  ny: () => (/* binding */ attachAll),
  nz: () => (/* binding */ incompleteFailure)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/attach/admission.js
var attach_admission = __nccwpck_require__(5136);
// EXTERNAL MODULE: ./lib/attach/layout-name.js
var layout_name = __nccwpck_require__(5731);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __nccwpck_require__(6652);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __nccwpck_require__(7918);
// EXTERNAL MODULE: ./lib/attach/not-visible.js
var not_visible = __nccwpck_require__(1075);
// EXTERNAL MODULE: ./lib/attach/signable.js + 2 modules
var signable = __nccwpck_require__(9200);
;// CONCATENATED MODULE: ./lib/attach/read-back.js





/**
 * Fetches artifacts that were stored again, as the readers of their layout do, and verifies them from signature
 * to statement. Whether readers are led to them is for `publish` to see to.
 * @throws Failure `not-yet-visible`, `read-back-differs`
 */
async function readBack(layout, artifacts, owner) {
    await Promise.all(artifacts.map((own) => readBackOne(layout, own, owner)));
}
async function readBackOne(layout, own, owner) {
    const { place } = layout;
    const found = await (0,eventually/* eventually */.u)(() => layout.readAgain(own), (0,not_visible/* visibleWithin */.C)(place));
    if (!found)
        throw (0,not_visible/* notVisible */.i)(place, own.key);
    if (!found.isAsWritten)
        throw differs(place, own.key);
    const verdict = owner.judge(found.artifact);
    if (verdict.kind === 'ours' && (0,signable/* saysTheSame */.Yq)(own.signable, verdict.verified.payload))
        return;
    throw differs(place, own.key, verdict.kind === 'rejected' ? verdict.reason : undefined);
}
function differs({ subject }, what, reason) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'read-back-differs',
        what: `the registry gives back something else than was written: ${what} of ${(0,repository/* referenceOf */.Bz)(subject)}`,
        why: reason ?? 'the registry or something between altered it',
        fix: 'do not deploy this image before it verifies; run the step again and, if it goes on, ask the registry\u2019s operator',
    });
}

// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __nccwpck_require__(2106);
// EXTERNAL MODULE: ./lib/shared/settle.js
var settle = __nccwpck_require__(2034);
;// CONCATENATED MODULE: ./lib/task/sign/attach-all.js








/**
 * Attaches and reads back in each layout of each place on its own: one that fails does not stop the
 * others, and a later run repairs it.
 */
async function attachAll(places, owner, log) {
    const complete = new Set();
    const admissions = [];
    const failures = [];
    let done = 0;
    const attachTo = async (placed) => {
        const { image: subject, platform } = placed.place;
        const name = placeName({ subject, platform });
        const attaching = placed.written.map(async (layout) => {
            await attach(layout, owner);
            complete.add(layout);
        });
        try {
            await (0,settle/* settleAll */.j)(attaching);
            for (const layout of placed.written)
                await layout.review?.();
            const { claims, root } = owner;
            // Programs are asked about an identity, and a key has none.
            const admission = claims && placed.wants.length > 0 && (await (0,attach_admission/* admissionOf */.f)(placed, { claims, root }));
            if (admission)
                admissions.push(admission);
            for (const layout of placed.written)
                layout.release();
            if (admission && isInAllFormats(placed))
                warnOfRefusals(name, admission, log);
            log.info(`${++done} of ${places.length}: ${name} is complete`);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            failures.push({ subject, platform, failure: error });
        }
    };
    await Promise.all(places.map((placed) => placed.place.registry.turn(() => attachTo(placed))));
    return { attached: complete, admissions, failures };
}
/** With one format alone it is expected that some programs find nothing, and not worth a warning. */
function isInAllFormats({ written }) {
    return new Set(written.map(({ name }) => layout_name/* FORMAT_OF */.u[name])).size === 2;
}
function warnOfRefusals(name, { answers }, log) {
    const refusals = (0,group_by/* groupBy */.$)(answers.filter(({ admits }) => !admits), ({ wants, why }) => `${wants}: ${why}`);
    for (const [why, alike] of refusals) {
        const programs = alike.map(({ lens }) => lens).join(', ');
        log.warning(`${name} is not admitted by ${programs}; ${why}`);
    }
}
/** Attaches, and reads back what stands: also what another run had attached before this one. */
async function attach(layout, owner) {
    await layout.store();
    const stored = layout.own.all();
    const readBackStored = async () => {
        // Publishing is a chain of requests and reading back is none, so that the chain's first request goes out first.
        await (0,promises_.setImmediate)();
        await readBack(layout, stored, owner);
    };
    await Promise.all([layout.publish(), readBackStored()]);
    const others = layout.own.all().filter((own) => !stored.includes(own));
    await readBack(layout, others, owner);
}
/** A step that could not complete every place; the job summary lists them with their fixes. */
class Incomplete extends failure/* Failure */.HR {
}
/** One failure for the whole run, which names every place that is not complete; undefined: all are. */
function incompleteFailure(failures) {
    const [first] = failures;
    if (!first)
        return undefined;
    const { why, fix } = first.failure;
    const isAlone = failures.length === 1;
    return new Incomplete({
        class: isAlone ? first.failure.class : 'unavailable',
        code: isAlone ? first.failure.code : 'places-failed',
        what: isAlone
            ? messageAt(first)
            : `${failures.length} places are not complete:\n- ${failures.map(lineOf).join('\n- ')}`,
        ...(why !== undefined && { why }),
        fix: thenAgain(fix),
        cause: first.failure,
    });
}
function thenAgain(fix) {
    const again = 'run the step again: what is attached is reused';
    if (fix === undefined)
        return again;
    return /\bagain\b/.test(fix) ? fix : `${fix}\nthen ${again}`;
}
function lineOf(failed) {
    return `${messageAt(failed)} [${failed.failure.code}]`;
}
/** What failed, with the name of the place where the message does not have it. */
function messageAt({ subject, platform, failure: { message } }) {
    if (!message.includes((0,repository/* nameOf */.Vb)(subject.repository)))
        return `${placeName({ subject, platform })}: ${message}`;
    return platform === undefined ? message : `${platform}: ${message}`;
}
/** `registry/repository`, and the platform of an image that is part of an index. */
function placeName({ subject, platform }) {
    return `${(0,repository/* nameOf */.Vb)(subject.repository)}${platform === undefined ? '' : ` (${platform})`}`;
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ completeAll),
  k: () => (/* binding */ signerFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var sigstore_envelope = __nccwpck_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/log-body.js
var log_body = __nccwpck_require__(3233);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __nccwpck_require__(9234);
;// CONCATENATED MODULE: ./lib/attach/rebuild.js





/**
 * The artifact with an inclusion proof, which the legacy layout does not store but a bundle must have.
 * @returns undefined when this log does not have the entry, or has another there: then it is signed anew
 */
async function rebuildForBundle(artifact, holder, root, fetchEntry) {
    const [stored] = artifact.logEntries;
    if (!stored)
        return undefined;
    try {
        const entry = await fetchEntry(stored.logIndex);
        if (!entry)
            return undefined;
        // Legacy annotations do not name the key.
        const material = artifact.material.kind === 'public-key' ? holder.material : artifact.material;
        const rebuilt = { ...artifact, material, logEntries: [entry] };
        return { artifact: rebuilt, verified: holder.verify(rebuilt, root) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && (error.class === 'malformed' || error.class === 'denied'))
            return undefined;
        throw error;
    }
}
/**
 * The artifact as `.att` can hold it, with its full chain. cosign compares the hash of the layer with the
 * one that Rekor v1 logged, so that an envelope which was logged in another serialisation does not fit.
 * @returns undefined when it cannot be held: then it is signed anew
 */
function rebuildForLegacy(artifact, root) {
    const { content, material, logEntries } = artifact;
    if (content.kind !== 'envelope')
        return undefined;
    const [entry] = logEntries;
    if (entry ? !isAsLogged(content.envelope, entry) : material.kind === 'certificate')
        return undefined;
    if (material.kind === 'public-key')
        return artifact;
    return { ...artifact, material: { ...material, chain: (0,trusted_root/* chainOf */.dR)(material.leaf, root) } };
}
/** Rekor v1 logged just this serialisation, and signed the time of it. */
function isAsLogged(envelope, entry) {
    const layerHash = (0,external_node_crypto_.createHash)('sha256').update((0,sigstore_envelope/* envelopeJson */.X8)(envelope)).digest('hex');
    return entry.inclusionPromise !== undefined && (0,log_body/* loggedEnvelopeHash */.JF)(entry) === layerHash;
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./lib/shared/settle.js
var settle = __nccwpck_require__(2034);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/shared/wait.js
var wait = __nccwpck_require__(6248);
;// CONCATENATED MODULE: ./lib/sigstore/log-pace.js


const WINDOW_MS = 60_000;
/** Under the public log's limit of 450, with room for requests that arrive closer together than they left. */
const MOST_WRITES = 440;
/** So few that only the waits between attempts slow a run down. */
const LEAST_WRITES = 30;
/** One disturbance hits many requests at once; it counts once. */
const SLOWING_PAUSE_MS = 10_000;
/** By how much each undisturbed write raises the limit again: about a quarter more in every minute. */
const RECOVERY = 0.25;
/**
 * Keeps the writes to a log under its limit in any rolling minute. Bursts are let through;
 * a write that had to be repeated makes the pace slower, those that had not make it faster again.
 */
class LogPace {
    #log;
    #now;
    #sleep;
    #limit = MOST_WRITES;
    #slowedAt = -Infinity;
    /** When the writes of the last minute were sent, oldest first. */
    #writes = [];
    #queue = Promise.resolve();
    constructor({ log, now = () => performance.now(), sleep = promises_.setTimeout }) {
        this.#log = log;
        this.#now = now;
        this.#sleep = sleep;
    }
    /** Resolves when the next write may be sent, first come first served. */
    admit() {
        this.#queue = this.#queue.then(() => this.#admitNext());
        return this.#queue;
    }
    /** A write is being sent again: the log was disturbed, or refused it with 429. */
    repeated() {
        const now = this.#now();
        this.#count(now);
        if (now - this.#slowedAt < SLOWING_PAUSE_MS)
            return;
        this.#slowedAt = now;
        this.#limit = Math.max(LEAST_WRITES, Math.min(this.#limit, this.#writes.length) / 2);
    }
    /** Waits, and says so where it takes long. */
    async pause(ms, reason) {
        await this.#sleep(ms);
        (0,wait/* sayWait */.L)(this.#log, ms, reason);
    }
    async #admitNext() {
        for (let wait = this.#waitMs(); wait > 0; wait = this.#waitMs()) {
            await this.pause(wait, `at most ${Math.floor(this.#limit)} Rekor entries a minute`);
        }
        this.#count(this.#now());
        this.#limit = Math.min(MOST_WRITES, this.#limit + RECOVERY);
    }
    /** Until the write that stands `limit` before the next one is a minute old. */
    #waitMs() {
        const blocking = this.#writes.at(-Math.floor(this.#limit));
        return blocking === undefined ? 0 : Math.ceil(blocking + WINDOW_MS - this.#now());
    }
    #count(now) {
        this.#writes = [...this.#writes.filter((at) => at > now - WINDOW_MS), now];
    }
}

// EXTERNAL MODULE: ./lib/sigstore/log.js
var sigstore_log = __nccwpck_require__(7488);
;// CONCATENATED MODULE: ./lib/sigstore/signer.js



/** A certificate that ends sooner is not used for another log entry. */
const LEAST_VALIDITY_S = 60;
/** A log that contradicts itself as often as this is not believed to come round; each time makes an entry. */
const MOST_CONFLICTS = 4;
/** Signs, has it witnessed, and verifies: everything that one run signs goes through one of these. */
class Signer {
    #options;
    #holder;
    constructor(options) {
        this.#options = options;
        this.#holder = Promise.resolve(options.first);
    }
    /**
     * Signs and has the witnesses vouch for it. A certificate about to expire, or an entry that a v2 log already has,
     * is answered by signing anew.
     * @throws Failure `log-withholds-entries`; of a witness or of who renews the certificate; `artifact-rejected` when what the services
     *   answered does not verify
     */
    async sign(unsigned) {
        const { root } = this.#options;
        for (let conflicts = 0;;) {
            const holder = await this.#current();
            const content = await contentOf(unsigned, holder);
            try {
                const artifact = await this.#witnessed(content, holder);
                return { artifact, verified: holder.verify(artifact, root) };
            }
            catch (error) {
                if (error === EXPIRING)
                    continue;
                if (!isSolvedByAnother(error, holder))
                    throw error;
                if (++conflicts === MOST_CONFLICTS)
                    throw withholding(error);
            }
        }
    }
    async #witnessed(content, holder) {
        const artifact = { content, material: holder.material, logEntries: [], timestamps: [] };
        const beforeAttempt = () => {
            if (holder.expiresIn() < LEAST_VALIDITY_S)
                throw EXPIRING;
        };
        const asked = this.#options.witnesses.map((witness) => witness(artifact, { holder, beforeAttempt }));
        await (0,settle/* settleAll */.j)(asked);
        const testimonies = await Promise.all(asked);
        return {
            ...artifact,
            logEntries: testimonies.flatMap(({ logEntries = [] }) => logEntries),
            timestamps: testimonies.flatMap(({ timestamps = [] }) => timestamps),
        };
    }
    /** The first to find the certificate too old renews it for everybody. */
    async #current() {
        const held = this.#holder;
        const holder = await held;
        if (holder.expiresIn() >= LEAST_VALIDITY_S)
            return holder;
        if (this.#holder === held)
            this.#holder = this.#options.renew();
        return this.#holder;
    }
}
const EXPIRING = new Error('the certificate is about to expire');
/** Whether another signature makes another entry. */
function isSolvedByAnother(error, { algorithm }) {
    return error instanceof failure/* Failure */.HR && error.class === 'conflict' && !algorithm.isDeterministic;
}
/** New entries cannot be old ones: the log takes each, loses its answer and does not give it out again. */
function withholding(cause) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'log-withholds-entries',
        what: `the log gave out none of ${MOST_CONFLICTS} entries that it has: ${cause.message}`,
        why: 'each new signature made an entry whose answer was lost or wrong, so that the log is disturbed',
        fix: 'run the step again later',
        cause,
    });
}
async function contentOf({ payload, payloadType }, holder) {
    if (payloadType === null) {
        return { kind: 'simple-signing', payload, signature: await holder.sign(payload) };
    }
    const signature = await holder.sign((0,sigstore_envelope/* preAuthEncoding */.JC)(payloadType, payload));
    return { kind: 'envelope', envelope: { payloadType, payload, signature } };
}

// EXTERNAL MODULE: ./lib/sigstore/timestamp.js
var timestamp = __nccwpck_require__(2130);
;// CONCATENATED MODULE: ./lib/sigstore/witness.js



/** Records in a log. */
function logWitness(options) {
    return async (artifact, { holder: { publicKey }, beforeAttempt }) => ({
        logEntries: [await (0,sigstore_log/* recordInLog */.LM)({ ...options, artifact, publicKey, beforeAttempt })],
    });
}
/** Has the signature timestamped. */
function timestampWitness(options) {
    return async ({ content }) => ({
        timestamps: [await (0,timestamp/* requestTimestamp */.u)({ ...options, signature: (0,sigstore_envelope/* signatureOf */.yK)(content) })],
    });
}

// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __nccwpck_require__(6756);
;// CONCATENATED MODULE: ./lib/task/sign/complete.js








/** So many digests, with three log entries each, keep the log busy; more would only take memory. */
const DIGESTS_AT_ONCE = 12;
/**
 * Reuses what is ours and signs the rest, all at once. When something fails, the others are completed
 * first: their log entries are public and must not be lost.
 */
async function completeAll(attestations, identified, services, log) {
    const { chosen, http } = services;
    const root = await services.root;
    const signer = await signerFor(identified, services, log);
    let signed = 0;
    const sign = async ({ payload, predicateType }) => {
        const payloadType = predicateType === null ? null : statement/* STATEMENT_MEDIA_TYPE */.KD;
        const artifact = await signer.sign({ payload, payloadType });
        if (++signed % 50 === 0)
            log.info(`${signed} signed so far`);
        return artifact;
    };
    const rebuild = rebuilder(identified.holder, chosen.log, { http, root });
    await Promise.all(attestations.map((attestation) => attestation.findOwn()));
    const limit = (0,shared_limit/* createLimiter */.z)(DIGESTS_AT_ONCE);
    await (0,settle/* settleAll */.j)(attestations.map((attestation) => limit(() => attestation.complete(sign, rebuild))));
    const where = chosen.log ? `new log entries in ${chosen.log.url.host}` : 'new signatures, in no log';
    log.info(signed === 0 ? 'everything was signed before' : `${signed} ${where}`);
}
/** Signs with the run's identity, witnessed as the instance has it. */
async function signerFor({ holder, renew }, { chosen, instance, http, root: pending }, log) {
    const root = await pending;
    const { timestampAuthority } = instance;
    const witnesses = [
        ...(chosen.log ? [logWitness({ log: chosen.log, pace: new LogPace({ log }), http, root })] : []),
        ...(chosen.timestamp && timestampAuthority
            ? [timestampWitness({ url: timestampAuthority, http, root })]
            : []),
    ];
    return new Signer({ first: holder, renew, witnesses, root });
}
function rebuilder(holder, log, { http, root }) {
    const { publicKey } = holder;
    return {
        bundle: async ({ artifact }) => log &&
            rebuildForBundle(artifact, holder, root, (logIndex) => (0,sigstore_log/* fetchLogEntry */.zT)({ artifact, publicKey, logIndex, log, http, root })),
        legacy: async ({ artifact, verified }) => {
            const rebuilt = rebuildForLegacy(artifact, root);
            return rebuilt && { artifact: rebuilt, verified };
        },
    };
}


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ saveResult),
/* harmony export */   dH: () => (/* binding */ resultFiles),
/* harmony export */   r8: () => (/* binding */ saveLines),
/* harmony export */   wz: () => (/* binding */ artifactSaver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2106);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5440);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9403);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7918);







/**
 * Creates the directory for result files.
 * @param directory as the user set it; otherwise a new one under `temporaryDirectory`
 * @throws Failure `output-dir-unusable`
 */
async function resultFiles(directory, temporaryDirectory) {
    try {
        if (directory !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        const base = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDirectory, 'slsa-provenance-'))));
        const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(base, name);
        return {
            bundles: file('bundles.jsonl'),
            statements: file('statements.jsonl'),
            signatures: file('signatures.jsonl'),
            result: file('result.json'),
        };
    }
    catch (cause) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'output-dir-unusable',
            what: `the directory for result files cannot be created: ${directory ?? temporaryDirectory}`,
            why: 'it is a file, or the runner\u2019s user may not write there',
            fix: 'set output-dir to a directory that the job can write',
            cause,
        });
    }
}
function artifactSaver(files) {
    let saved;
    return async (attestations) => {
        const owned = unique(attestations);
        const before = saved?.owned ?? [];
        const isSaved = owned.length === before.length && owned.every(({ own }, nth) => own === before[nth]?.own);
        if (!saved || !isSaved)
            saved = { owned, withoutBundle: await save(files, owned) };
        return saved.withoutBundle;
    };
}
async function save(files, owned) {
    const statements = owned.filter(({ own }) => own.artifact.content.kind === 'envelope');
    const bundles = statements.filter(({ own }) => own.artifact.logEntries.every((entry) => entry.inclusionProof));
    const signatures = owned.filter(({ own }) => own.artifact.content.kind === 'simple-signing');
    await Promise.all([
        saveLines(files.bundles, bundles, ({ own }) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleJson */ .VN)(own.artifact)),
        saveLines(files.statements, statements, ({ own }) => own.verified.payload.toString('utf8')),
        saveLines(files.signatures, signatures, signatureLine),
    ]);
    return statements.length - bundles.length;
}
async function saveResult(files, result) {
    await (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(files.result, `${JSON.stringify(result, null, 2)}\n`);
}
/** Each artifact once: every registry stores the same bundle, and `.att` the same envelope without its proof. */
function unique(attestations) {
    const owned = attestations
        .flatMap((attestation) => attestation.places)
        .flatMap((placed) => placed.written.flatMap((layout) => ownedBy(placed, layout.own.all())));
    return [...(0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(owned, ({ own }) => signatureKey(own)).values()].flatMap(([first]) => first ?? []);
}
function ownedBy({ place }, all) {
    return all.map((own) => ({ reference: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .referenceOf */ .Bz)(place.subject), own }));
}
function signatureKey({ artifact: { content } }) {
    return (content.kind === 'envelope' ? content.envelope.signature : content.signature).toString('base64');
}
function signatureLine({ reference, own }) {
    return JSON.stringify({
        subject: reference,
        payload: own.verified.payload.toString('base64'),
        bundle: JSON.parse((0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleJson */ .VN)(own.artifact)),
    });
}
/** One line after the other: together they are large. */
function saveLines(file, all, lineOf) {
    function* lines() {
        for (const one of all)
            yield `${lineOf(one)}\n`;
    }
    return (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(file, lines());
}


/***/ }),

/***/ 7235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ identify),
  A: () => (/* binding */ readToken)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 1 modules
var verify = __nccwpck_require__(2663);
;// CONCATENATED MODULE: ./lib/attach/owner.js


/** A workflow with a certificate. */
class WorkflowOwner {
    claims;
    root;
    hasKey = false;
    #atAnySource;
    /** @param options atAnySource: whether what the workflow signed at another commit is its own as well */
    constructor(claims, root, { atAnySource = false } = {}) {
        this.claims = claims;
        this.root = root;
        this.#atAnySource = atAnySource;
    }
    /**
     * An artifact is ours when it verifies and its identity, issuer and source (repository, commit, ref:
     * Fulcio extensions .12 to .14) are this run's; foreign when identity or issuer is another.
     */
    judge(artifact) {
        return orRejected(() => {
            const verified = (0,verify/* verifyArtifact */.oc)(artifact, this.root);
            return { kind: this.#kindOf(verified), verified };
        });
    }
    #kindOf({ identity }) {
        const { san, issuer, sourceRepositoryUri, sha, ref } = this.claims;
        if (identity.san !== san || identity.issuer !== issuer)
            return 'foreign';
        const source = identity.extensions;
        if (this.#atAnySource && source.sourceRepositoryUri === sourceRepositoryUri)
            return 'ours';
        const isSameSource = source.sourceRepositoryUri === sourceRepositoryUri &&
            source.sourceRepositoryDigest === sha &&
            source.sourceRepositoryRef === ref;
        return isSameSource ? 'ours' : 'other-source';
    }
}
/** Somebody with a key: ours is what verifies with it. */
class KeyOwner {
    root;
    hasKey = true;
    claimedRun;
    #holder;
    constructor(holder, root, claimedRun) {
        this.#holder = holder;
        this.root = root;
        this.claimedRun = claimedRun;
    }
    judge(artifact) {
        return orRejected(() => artifact.material.kind === 'certificate'
            ? { kind: 'foreign', verified: (0,verify/* verifyArtifact */.oc)(artifact, this.root) }
            : { kind: 'ours', verified: this.#holder.verify(artifact, this.root) });
    }
}
function orRejected(judge) {
    try {
        return judge();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return { kind: 'rejected', reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/attach/signable.js + 2 modules
var signable = __nccwpck_require__(9200);
// EXTERNAL MODULE: ./lib/github/claims.js
var claims = __nccwpck_require__(9742);
// EXTERNAL MODULE: ./lib/github/environment.js + 1 modules
var environment = __nccwpck_require__(8923);
// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __nccwpck_require__(4966);
// EXTERNAL MODULE: ./lib/sigstore/fulcio.js
var fulcio = __nccwpck_require__(5676);
// EXTERNAL MODULE: ./lib/sigstore/claims.js
var sigstore_claims = __nccwpck_require__(1061);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/http/clock.js
var clock = __nccwpck_require__(486);
// EXTERNAL MODULE: ./lib/sigstore/certificate-trust.js
var certificate_trust = __nccwpck_require__(8790);
// EXTERNAL MODULE: ./lib/sigstore/certificate.js + 2 modules
var certificate = __nccwpck_require__(3314);
// EXTERNAL MODULE: ./lib/sigstore/key-algorithm.js
var key_algorithm = __nccwpck_require__(6453);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __nccwpck_require__(9409);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __nccwpck_require__(9234);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __nccwpck_require__(9860);
;// CONCATENATED MODULE: ./lib/sigstore/session.js












/**
 * Gets a certificate from Fulcio for a new key, and verifies it before anything is signed: chain, SCT, our own
 * key, and every claim.
 * @throws Failure `certificate-refused`, `certificate-untrusted`, `certificate-malformed`,
 *   `claims-not-confirmed`, `clock-wrong`, and those of the HTTP code; never with the token in it
 */
async function openSession(options) {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const signature = (bytes) => (0,external_node_crypto_.sign)('sha256', bytes, privateKey);
    const asked = performance.now();
    const leaf = await (0,fulcio/* requestCertificate */.p)(options, publicKey, signature);
    const { notBefore, notAfter } = (0,certificate/* parseValidity */.k)(leaf);
    options.clock?.compare(notBefore, fulcio/* CA_SERVICE */.V);
    refuseSlowClock(notBefore);
    const root = await options.root;
    verifyIssued(leaf, notBefore, publicKey, options.fulcio, root);
    const identity = (0,certificate/* parseIdentity */.a)(leaf);
    const expires = asked + (notAfter.getTime() - notBefore.getTime());
    return {
        claims: (0,sigstore_claims/* confirmClaims */.u)(identity, options.tokenClaims),
        identity,
        material: { kind: 'certificate', leaf, chain: (0,trusted_root/* chainOf */.dR)(leaf, root) },
        publicKey,
        algorithm: (0,key_algorithm/* algorithmOf */.H)(publicKey),
        expiresIn: () => (expires - performance.now()) / 1000,
        sign: signature,
        verify: verify/* verifyArtifact */.oc,
    };
}
/** What is signed would be from the future, and refused by this machine once it stands in the log. */
function refuseSlowClock(notBefore) {
    const behindMs = notBefore.getTime() - Date.now();
    if (behindMs <= verify/* CLOCK_SKEW_MS */.rn)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'clock-wrong',
        what: `the clock of this machine is ${(0,clock/* duration */.p)(behindMs)} behind that of ${fulcio/* CA_SERVICE */.V}: nothing was signed`,
        why: 'the runner was resumed from a snapshot, or has no time service',
        fix: 'set the clock of the runner (timedatectl set-ntp true), then run the step again',
    });
}
/** At the time of issue, by the certificate's own clock: nothing else is known yet. */
function verifyIssued(leaf, at, publicKey, fulcio, root) {
    const untrusted = (problem, cause) => new failure/* Failure */.HR({
        class: 'malformed',
        code: 'certificate-untrusted',
        what: `the certificate from ${fulcio.host} is not to be trusted: ${problem}`,
        why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
        fix: 'set signing-config and trusted-root to the files of one instance',
        cause,
    });
    const certificate = (0,x509/* parseCertificate */.h)(leaf);
    const ourKey = publicKey.export({ type: 'spki', format: 'der' });
    if (!certificate.publicKey.equals(ourKey))
        throw forAnotherKey(fulcio);
    try {
        (0,certificate_trust/* verifyTrust */.s)(leaf, [at], root);
    }
    catch (error) {
        if (error instanceof rejection/* Rejection */.m)
            throw untrusted(error.message, error);
        throw untrusted('its chain or its SCT does not lead to the trusted root', error);
    }
}
/** As if it were no certificate: asked again, with another key and token, there may be ours. */
function forAnotherKey({ host }) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'certificate-malformed',
        what: `the certificate from ${host} is for another key than the one that it was asked for`,
        why: 'something between here and Fulcio answered with what it had answered before, or mixed up two answers',
        fix: 'let no cache or proxy answer for Fulcio: each certificate is for one key',
    });
}

// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __nccwpck_require__(418);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __nccwpck_require__(5533);
// EXTERNAL MODULE: ./lib/task/sign/level.js + 2 modules
var level = __nccwpck_require__(5638);
// EXTERNAL MODULE: ./lib/task/sign/privacy.js
var privacy = __nccwpck_require__(4963);
;// CONCATENATED MODULE: ./lib/task/sign/identify.js















/** A token and what it says. Nothing is public yet. @throws those of the token service and its claims */
async function readToken(services, environment, log) {
    const { http, instance, clock } = services;
    const ask = async () => {
        const token = await (0,id_token/* requestIdToken */.gj)(environment, http, log, { clock });
        return { token, claims: (0,claims/* parseTokenClaims */.gR)(token) };
    };
    const read = await http.insist({ service: id_token/* TOKEN_SERVICE */.w8, ask, mayPass: isIn(TOKEN_MAY_PASS) });
    (0,privacy/* checkIssuer */.oP)(read.claims, instance);
    return read;
}
const TOKEN_MAY_PASS = new Set(['id-token-refused', 'id-token-malformed']);
const CERTIFICATE_MAY_PASS = new Set(['certificate-refused', 'certificate-malformed']);
function isIn(codes) {
    return ({ code }) => codes.has(code);
}
/**
 * The run's identity: one token, one certificate, one key in memory; or the key that it was given, which confirms
 * nothing of the run, so that there is no provenance.
 * @throws Failure `private-repository` before anything is published, and those of `openSession`
 */
async function identify(inputs, services, context) {
    const { key } = services;
    const { log } = context;
    if (key === undefined)
        return withCertificate(inputs, services, context);
    (0,level/* requireLevel */.q1)(build_level/* WITHOUT_PROVENANCE */.f4, inputs.minSlsaBuildLevel);
    log.info(`signing with a key (${key.algorithm.name}): no certificate, no provenance`);
    return {
        holder: key,
        renew: async () => key,
        owner: new KeyOwner(key, await services.root, (0,environment/* runUriOf */.B)(context.environment)),
        signables: [signable/* SIGNATURE */.J2, signable/* SIMPLE_SIGNATURE */.uN],
    };
}
async function withCertificate(inputs, services, { environment, log, inPlaceOfProvenance }) {
    const ask = async () => {
        const { token, claims } = await readToken(services, environment, log);
        (0,level/* requireSayable */.Z1)((0,sigstore_claims/* plannedClaims */._)(claims, environment.serverUrl), inputs);
        (0,privacy/* checkPrivacy */.z$)(claims, services.instance, inputs.privateRepository);
        const { http, instance, root, clock } = services;
        return openSession({ token, tokenClaims: claims, fulcio: instance.fulcio, http, root, clock });
    };
    // Each time with a token of its own: a token that was refused once is refused again.
    const open = () => services.http.insist({ service: fulcio/* CA_SERVICE */.V, ask, mayPass: isIn(CERTIFICATE_MAY_PASS) });
    const session = await open();
    const { claims } = session;
    (0,level/* requireSayable */.Z1)(claims, inputs);
    log.info(`certificate for ${claims.san}, valid for ${Math.floor(session.expiresIn() / 60)} min`);
    const renew = async () => {
        log.info('the certificate is about to expire: requesting another one');
        const renewed = await open();
        if (!(0,external_node_util_.isDeepStrictEqual)(renewed.claims, claims))
            throw identityChanged();
        return renewed;
    };
    const build = inputs.build && (await imageBuild(inputs.build, claims, environment));
    return {
        holder: session,
        renew,
        // What is signed for another run does not depend on the commit at which that is done.
        owner: new WorkflowOwner(claims, await services.root, { atAnySource: inPlaceOfProvenance !== undefined }),
        signables: [
            signable/* SIGNATURE */.J2,
            ...(inPlaceOfProvenance?.(claims) ?? (0,signable/* provenanceBy */.F7)(claims, inputs.provenance, build)),
            signable/* SIMPLE_SIGNATURE */.uN,
        ],
    };
}
/** @throws Failure `event-unreadable` where a run by hand does not say what it was asked for */
async function imageBuild({ inputs, materials }, { eventName }, { eventPayload }) {
    const asked = { inputs: inputs.recorded, materials };
    if (eventName !== 'workflow_dispatch')
        return { ...asked, dispatch: undefined };
    const event = await eventPayload();
    if (event === undefined)
        throw eventUnreadable();
    const given = (0,member/* memberAt */.mz)(event, 'inputs');
    return { ...asked, dispatch: (0,json/* isObject */.Gv)(given) ? given : {} };
}
function eventUnreadable() {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'event-unreadable',
        what: 'the event that started the run cannot be read, so that its inputs cannot be recorded',
        why: 'GITHUB_EVENT_PATH does not name the file that the runner has written',
        fix: 'run the job again',
    });
}
function identityChanged() {
    return new failure/* Failure */.HR({
        class: 'conflict',
        code: 'identity-changed',
        what: 'a second OIDC token of the same job says something else than the first',
        why: 'the repository was renamed, moved or made public or private while the job ran',
        fix: 'run the job again',
    });
}


/***/ }),

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  In: () => (/* binding */ levelOf),
  q1: () => (/* binding */ requireLevel),
  Z1: () => (/* binding */ requireSayable)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
;// CONCATENATED MODULE: ./lib/expectation/identities.json
const identities_namespaceObject = /*#__PURE__*/JSON.parse('{"schemaVersion":1,"repository":"https://github.com/org/slsa-provenance-action","number":0,"issued":"2026-11-29T00:00:00Z","expires":"2028-01-03T00:00:00Z","releases":[]}');
;// CONCATENATED MODULE: ./lib/expectation/earlier-releases.js


/** The releases before this version: the list that the newest of them published, which a test parses. */
const EARLIER_RELEASES = {
    ...identities_namespaceObject,
    issued: new Date(identities_namespaceObject.issued),
    expires: new Date(identities_namespaceObject.expires),
};
/** @throws Failure `identities-older`: who hands out an old list could be hiding a revocation */
function notOlder(list, known = EARLIER_RELEASES) {
    if (list.number >= known.number)
        return list;
    throw new Failure({
        class: 'usage',
        code: 'identities-older',
        what: `the list of releases has the number ${list.number}, and this version came with number ${known.number}`,
        why: 'it was kept from an earlier release; what was revoked since would count again',
        fix: 'take identities.json of the newest release, or remove identities',
    });
}

// EXTERNAL MODULE: ./lib/expectation/released-identity.js
var released_identity = __nccwpck_require__(2986);
// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __nccwpck_require__(418);
// EXTERNAL MODULE: ./lib/statement/image-build.js
var image_build = __nccwpck_require__(1269);
;// CONCATENATED MODULE: ./lib/task/sign/level.js





/** The SLSA build level of what a run signs: of this project's workflows, as `verify` says it by the same list. */
function levelOf(claims, provenance, releases = EARLIER_RELEASES) {
    if (provenance === 'none')
        return build_level/* SIGNED_ALONE */.rd;
    const { runnerEnvironment, san, serverUrl, workflowRef, eventName: buildTrigger } = claims;
    const extensions = { buildSignerDigest: claims.buildSignerDigest };
    const isReleased = () => (0,released_identity/* releasedIdentity */.i)({ san, extensions }, releases).kind === 'released';
    const buildConfigUri = `${serverUrl}/${workflowRef}`;
    return (0,build_level/* buildLevel */.xZ)({ runnerEnvironment, san, buildConfigUri, buildTrigger, isReleased });
}
/**
 * Whether the run may say what it is to say, while nothing is public.
 * @param claims as the token has them, and again as the certificate does
 * @throws Failure `build-inputs-refused`, `build-inputs-missing`, `level-too-low`
 */
function requireSayable(claims, { build, provenance, minSlsaBuildLevel }) {
    if (build)
        (0,image_build/* requireBuildWorkflow */.Px)(claims.san);
    else if ((0,build_level/* isBuildWorkflow */.Kh)(claims.san))
        throw withoutInputs(claims);
    requireLevel(levelOf(claims, provenance), minSlsaBuildLevel);
}
/** @throws Failure `level-too-low` */
function requireLevel({ level, reason, raise }, wanted) {
    if (level >= wanted)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'level-too-low',
        what: `SLSA Build L${level}, and min-slsa-build-level is ${wanted}: nothing was signed`,
        why: reason,
        fix: raise,
    });
}
function withoutInputs({ san }) {
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'build-inputs-missing',
        what: `${san} is to sign something that it does not say to have built`,
        why: 'what this workflow signs says how it was built: build-inputs and builds are missing',
        fix: 'call build.yml as it is released',
    });
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ FACTS_OF_A_KEY),
/* harmony export */   oP: () => (/* binding */ checkIssuer),
/* harmony export */   qq: () => (/* binding */ publishedFacts),
/* harmony export */   z$: () => (/* binding */ checkPrivacy)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/** What the certificate and the log entries of the public instance show to everyone, for ever. */
function publishedFacts(claims) {
    return [
        `repository: ${claims.repository} (id ${claims.repository_id}, owner id ${claims.repository_owner_id})`,
        `workflow: ${claims.job_workflow_ref}`,
        `ref and commit: ${claims.ref}, ${claims.sha}`,
        `event, run and runner: ${claims.event_name}, ${claims.run_id}, ${claims.runner_environment}`,
        DIGESTS,
    ];
}
const DIGESTS = 'digests of the signed statements (not the image names in them)';
/** The same where a key signs. */
const FACTS_OF_A_KEY = ['the public key', DIGESTS];
/**
 * A missing visibility claim counts as private: publishing cannot be taken back.
 * @throws Failure `private-repository`
 */
function checkPrivacy(claims, instance, consent) {
    const visibility = claims.repository_visibility;
    if (!instance.isPublic || consent || visibility === 'public')
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'private-repository',
        what: `${claims.repository} is ${visibility ?? 'not known to be public'}, and signing with the public Sigstore instance would publish, for ever:\n- ${publishedFacts(claims).join('\n- ')}`,
        why: 'certificates and log entries of the public instance can be read and searched by everyone',
        fix: 'one of:\n' +
            '  private-repository: true            # if these facts may be public\n' +
            '  signing-config: and trusted-root:   # a private Sigstore instance\n' +
            '  key:                                # a key of your own: the log shows the public key, and no repository\n' +
            '  tlog: false                         # with key: nothing is published',
    });
}
/**
 * The public instance's Fulcio knows github.com only; a token of another server is said here, before
 * a request that could but fail.
 * @throws Failure `issuer-not-accepted`
 */
function checkIssuer(claims, instance) {
    const accepted = instance.oidcIssuers;
    if (!accepted || accepted.some((issuer) => claims.iss === issuer || claims.iss.startsWith(`${issuer}/`)))
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'issuer-not-accepted',
        what: `the public Sigstore instance issues no certificates for tokens of ${claims.iss}`,
        why: 'GitHub Enterprise Server and ghe.com have token issuers of their own',
        fix: 'run a private Sigstore instance that trusts this issuer and set both:\n  signing-config: path/to/signing_config.json\n  trusted-root: path/to/trusted_root.json',
    });
}


/***/ }),

/***/ 374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   b: () => (/* binding */ deferredResult)
/* harmony export */ });
/* harmony import */ var _attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5731);
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9066);
/* harmony import */ var _sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2052);
/* harmony import */ var _statement_build_level_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(418);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7918);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5638);






/** `result.json` and the `attachments` output: version of the schema in docs/result.schema.json. */
const RESULT_VERSION = 1;
function deferredResult(subjects, outage, record) {
    return { version: RESULT_VERSION, outcome: 'deferred', subjects, outage, record, ...NOTHING };
}
const NOTHING = { attachments: [], foreign: [], logIndexes: [], verifyCommands: [], failures: [] };
function attachmentsOf({ name, own, place }) {
    return own.all().map((artifact) => attachmentOf(place, _attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_OF */ .u[name], artifact));
}
function attachmentOf({ image, subject }, format, own) {
    return {
        subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(image),
        registry: subject.repository.registry,
        format,
        kind: own.signable.kind,
        predicateType: own.signable.predicateType,
        digest: own.digest,
        logIndex: own.verified.logIndex ?? null,
        reused: own.reused,
    };
}
function admissionReportOf({ subject, answers }) {
    const refusals = answers.filter(({ admits }) => !admits);
    const refusing = new Set(refusals.map(({ lens }) => lens));
    const programs = [...new Set(answers.map(({ lens }) => lens))];
    return {
        subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject),
        admittedBy: programs.filter((program) => !refusing.has(program)),
        refusedBy: refusals.map(({ lens, wants, why, fix }) => ({
            program: lens,
            wants,
            why,
            ...(fix !== undefined && { fix }),
        })),
    };
}
function failedPlaceOf({ subject, failure }) {
    const { code, message, fix } = failure;
    return { subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject), code, message, ...(fix !== undefined && { fix }) };
}
/** @param run that signed, maybe an earlier one */
function byCertificate(claims, run, provenance) {
    return {
        signedWith: 'certificate',
        certificateIdentity: claims.san,
        certificateOidcIssuer: claims.issuer,
        slsaBuildLevel: (0,_level_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOf */ .In)(claims, provenance),
        source: {
            repository: claims.sourceRepositoryUri,
            ref: claims.ref,
            commit: claims.sha,
            workflow: claims.workflowPath,
            run,
        },
    };
}
function byKey({ algorithm, publicKey, uri }, outage) {
    return {
        signedWith: 'key',
        ...(outage && { outage }),
        key: {
            algorithm: algorithm.name,
            hint: (0,_sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .hintOf */ .$z)(publicKey),
            publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
            ...(uri !== undefined && { uri }),
        },
        slsaBuildLevel: _statement_build_level_js__WEBPACK_IMPORTED_MODULE_3__/* .WITHOUT_PROVENANCE */ .f4,
    };
}
function resultOf(parts) {
    const { attestations, failures, claims, holder, chosen, instance } = parts;
    const layouts = attestations.flatMap(({ places }) => places.flatMap(({ written }) => written));
    const owned = layouts.flatMap((layout) => layout.own.all());
    const attachments = layouts.filter((layout) => parts.attached.has(layout)).flatMap(attachmentsOf);
    const isReused = owned.length > 0 && owned.every((own) => own.reused);
    const [first] = owned;
    const earlierRun = isReused ? first?.verified.identity?.extensions.runInvocationUri : undefined;
    const images = attestations
        .filter(({ isOfImage }) => isOfImage)
        .flatMap(({ places, types }) => places.map(({ place }) => ({ subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(place.image), signed: types })));
    const subjects = images.map(({ subject }) => subject);
    const platforms = platformsOf(parts);
    const kept = parts.signatureRepository && (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(parts.signatureRepository);
    const options = {
        format: chosen.formats,
        trustedRoot: parts.trustedRoot,
        ...(kept !== undefined && { signatureRepository: kept }),
        isLogged: chosen.log !== undefined,
    };
    return {
        version: RESULT_VERSION,
        outcome: outcomeOf(parts, isReused),
        ...(claims
            ? byCertificate(claims, earlierRun ?? claims.runInvocationUri, parts.provenance)
            : byKey(holder, parts.outage)),
        subjects,
        ...(platforms.length > 0 && { platforms }),
        ...(kept !== undefined && { signatureRepository: kept }),
        attachments,
        ...whatElse(parts),
        foreign: foreignOf(attestations),
        admission: parts.admissions.map(admissionReportOf),
        logIndexes: [...new Set(owned.flatMap((own) => own.verified.logIndex ?? []))],
        logUrl: instance.isPublic ? SEARCH_URL : undefined,
        verifyCommands: images.flatMap(({ subject, signed }) => claims ? (0,_engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyCommands */ .I6)(subject, claims, { ...options, signed }) : (0,_engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCommands */ .gi)(subject, options)),
        failures: failures.map(failedPlaceOf),
    };
}
/** What only some runs have. */
function whatElse({ copied = [], tagged = [], stored, githubStore, remarks }) {
    return {
        ...(copied.length > 0 && { copies: copied }),
        ...(tagged.length > 0 && { tags: tagged }),
        ...(stored.length > 0 && { stored }),
        ...(githubStore && { githubStore }),
        ...(remarks.length > 0 && { remarks }),
    };
}
function platformsOf({ attestations, failures }) {
    const prepared = attestations.flatMap(({ places }) => places.map(({ place }) => place));
    const all = [...prepared.map(({ image: subject, platform }) => ({ subject, platform })), ...failures];
    const named = all.flatMap(({ subject, platform }) => platform === undefined ? [] : [[(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject), platform]]);
    return [...new Map(named)].map(([subject, platform]) => ({ subject, platform }));
}
/** Shows an entry of the public log by its index. */
const SEARCH_URL = 'https://search.sigstore.dev/?logIndex=';
/** Until something is attached the run has failed, should it end there. */
function outcomeOf({ attached, failures }, isReused) {
    if (failures.length > 0 || attached.size === 0)
        return 'failed';
    return isReused ? 'unchanged' : 'signed';
}
/** Others' artifacts of our types, once for each identity and type at a place. */
function foreignOf(attestations) {
    const found = attestations.flatMap((attestation) => attestation.places.flatMap((placed) => placed.written.flatMap((layout) => layout.own.foreign.map((foreign) => ({ subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(placed.place.image), ...foreign })))));
    return [...new Map(found.map((artifact) => [JSON.stringify(artifact), artifact])).values()];
}


/***/ }),

/***/ 379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openKey),
  N: () => (/* binding */ openServices)
});

// EXTERNAL MODULE: ./lib/http/clock.js
var clock = __nccwpck_require__(486);
// EXTERNAL MODULE: ./lib/http/http.js + 15 modules
var http_http = __nccwpck_require__(8293);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/azure/service.js
var azure_service = __nccwpck_require__(8336);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/subject/registry-name.js
var registry_name = __nccwpck_require__(5597);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/oci/config-files.js

/**
 * Where programs keep the logins of registries, those that count first: Docker, podman (containers-auth.json(5)),
 * Helm (`helm env`).
 * @param uid of this process; root's logins are in a directory of its own where no session has one
 */
function configFiles(variables, uid = process.getuid?.()) {
    const home = homeOf(variables);
    const config = variables['XDG_CONFIG_HOME'] || within(home, '.config');
    const session = within(variables['XDG_RUNTIME_DIR'], 'containers', 'auth.json');
    const helm = variables['HELM_CONFIG_HOME'] || within(config, 'helm');
    const files = [
        within(dockerDirectory(variables), 'config.json'),
        variables['REGISTRY_AUTH_FILE'],
        session ?? (uid === undefined ? undefined : `/run/containers/${uid}/auth.json`),
        within(config, 'containers', 'auth.json'),
        within(home, '.config', 'containers', 'auth.json'),
        variables['HELM_REGISTRY_CONFIG'] || within(helm, 'registry', 'config.json'),
        within(home, '.config', 'helm', 'registry', 'config.json'),
        within(home, 'Library', 'Preferences', 'helm', 'registry', 'config.json'),
    ];
    return [...new Set(files.filter((file) => Boolean(file)))];
}
function within(directory, ...names) {
    return directory ? (0,external_node_path_.join)(directory, ...names) : undefined;
}
/**
 * Where docker/login-action keeps a login with a `scope`, for buildx: a directory for each registry or part of it,
 * with what it is for at its end: `registry/acme/app@push`. The narrowest first, and those for pushing.
 */
function scopedConfigFiles(variables, registry, path) {
    const buildx = variables['BUILDX_CONFIG'] || within(dockerDirectory(variables), 'buildx');
    if (!buildx)
        return [];
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const parts = path.split('/').filter((part) => part !== '');
    return parts
        .map((_, position) => [host, ...parts.slice(0, parts.length - position)].join('/'))
        .concat(host)
        .flatMap((scope) => ['@push', '@pull,push', '', '@pull'].map((action) => `${scope}${action}`))
        .map((directory) => (0,external_node_path_.join)(buildx, 'config', directory, 'config.json'));
}
function dockerDirectory(variables) {
    return variables['DOCKER_CONFIG'] || within(homeOf(variables), '.docker');
}
function homeOf(variables) {
    return variables['USERPROFILE'] || variables['HOME'];
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
;// CONCATENATED MODULE: ./lib/oci/credential-helper.js



/** One at a time: some open a keychain, and each started process is then the one just asked for. */
const oneAtATime = (0,limit/* createLimiter */.z)(1);
/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @throws Failure `credential-helper-failed`
 */
async function askCredentialHelper(question) {
    const { server } = question;
    const { exitCode, stdout } = await oneAtATime(() => run(question));
    if (exitCode !== 0) {
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw failed(question, `it ended with status ${exitCode} when asked for ${server}`);
    }
    const answer = (0,json/* objectIn */.D7)(stdout);
    if (!answer)
        throw failed(question, 'its answer is not JSON');
    const { Username: username, Secret: password } = answer;
    if (typeof username === 'string' && typeof password === 'string' && password !== '') {
        return { username, password, identityToken: undefined };
    }
    throw failed(question, `its answer for ${server} has no user name and secret`);
}
async function run(question) {
    const { server, timeoutMs } = question;
    // Loaded late: most runs need no helper.
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    return new Promise((resolve, reject) => {
        const options = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: MAX_ANSWER_BYTES };
        const child = execFile(programOf(question), ['get'], options, (error, stdout) => {
            if (typeof error?.code === 'string')
                reject(failed(question, UNUSABLE[error.code] ?? NOT_RUN, error));
            else if (error?.killed)
                reject(failed(question, `it gave no answer in ${timeoutMs / 1000} s`));
            else
                resolve({ exitCode: child.exitCode ?? error?.signal ?? 'unknown', stdout });
        });
        // One that ends without reading its input breaks the pipe.
        child.stdin?.on('error', () => undefined).end(server);
    });
}
const MAX_ANSWER_BYTES = 1024 * 1024;
const NOT_RUN = 'it is not installed, or cannot be run';
/** By the codes of Node. */
const UNUSABLE = {
    ERR_CHILD_PROCESS_STDIO_MAXBUFFER: 'its answer is longer than 1 MiB',
};
function programOf({ name }) {
    return `docker-credential-${name}`;
}
function failed(question, why, cause) {
    const { file } = question;
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'credential-helper-failed',
        what: `The credential helper ${programOf(question)}, which ${file} names, gave no credentials`,
        why,
        fix: 'make it work in this job, or set registry, registry-username and registry-password',
        ...(cause !== undefined && { cause }),
    });
}

// EXTERNAL MODULE: ./lib/oci/credentials.js
var oci_credentials = __nccwpck_require__(7771);
;// CONCATENATED MODULE: ./lib/oci/docker-config.js



/**
 * Parses a configuration file (docs.docker.com/reference/cli/docker, "Docker CLI configuration file";
 * containers-auth.json(5)).
 * @throws Failure `docker-config-malformed`, which never repeats the content
 */
function parseDockerConfig(file, text) {
    const document = (0,json/* objectIn */.D7)(text);
    // The message of the parser would quote the text.
    if (!document)
        throw malformed(file, encodingTrouble(text) ?? 'it is not a JSON object');
    const credHelpers = Object.entries(objectOf(document['credHelpers'] ?? {}, file, 'credHelpers'));
    return {
        file,
        auths: new Map(Object.entries(objectOf(document['auths'] ?? {}, file, 'auths'))),
        credHelpers: new Map(credHelpers.map(([host, name]) => [host, helperName(name, file)])),
        credsStore: document['credsStore'] ? helperName(document['credsStore'], file) : undefined,
    };
}
/** Editors and PowerShell on Windows put a mark in front of the text, or write two bytes a character. */
function encodingTrouble(text) {
    if (text.includes('\0'))
        return 'it is UTF-16, which Docker does not read either: it must be UTF-8';
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark, which Docker does not read either';
    return undefined;
}
/**
 * The key in `keys` that is for this registry; the longest when several are for a part of it.
 * A key is a host, a URL (only its host counts), or a host and the beginning of a path, with `@push` behind it or not.
 */
function keyFor(keys, registry, path) {
    const wanted = `${canonicalOr(registry)}/${path}/`;
    return [...keys]
        .filter((key) => wanted.startsWith(`${normalKey(key)}/`))
        .sort((a, b) => normalKey(b).length - normalKey(a).length)[0];
}
function canonicalOr(host) {
    return (0,registry_name/* canonicalRegistry */.i)(host) ?? host.toLowerCase();
}
function normalKey(key) {
    const [, url, rest = ''] = /^(https?:\/\/)?(.*?)\/*$/i.exec(key) ?? [];
    const slash = rest.indexOf('/');
    const host = canonicalOr(slash < 0 ? rest : rest.slice(0, slash));
    const path = slash < 0 ? '' : rest.slice(slash);
    // Docker's keys are addresses of an API, podman's are parts of a registry, buildx's say what for as well.
    return url || /^\/v[12]$/.test(path) ? host : host + path.replace(/@[a-z,]+$/, '');
}
/**
 * Decodes the entry of `key`; `undefined` when it is empty, as Docker leaves it when a helper has the secret.
 * @throws Failure `docker-config-malformed`
 */
function authOf(config, key) {
    const place = `the entry for ${key}`;
    const entry = objectOf(config.auths.get(key) ?? {}, config.file, place);
    const text = (name) => {
        const value = entry[name] ?? '';
        if (typeof value !== 'string')
            throw malformed(config.file, `${place} has a "${name}" that is not text`);
        return value;
    };
    const decoded = decodeAuth(text('auth'), config.file, place);
    const username = decoded?.username ?? text('username');
    const password = decoded?.password ?? text('password');
    const identityToken = text('identitytoken') || undefined;
    return identityToken || (username && password) ? { username, password, identityToken } : undefined;
}
/** `auth` is base64 of `user:password`; Docker pads the password with zero bytes. */
function decodeAuth(auth, file, place) {
    if (auth === '')
        return undefined;
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth) || colon < 0) {
        throw malformed(file, `${place} has an "auth" that is not base64 of user:password`);
    }
    return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/^\0+|\0+$/g, '') };
}
// The name becomes part of the name of a program.
function helperName(value, file) {
    if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(value))
        return value;
    throw malformed(file, 'a credential helper has a name that no program can have');
}
function objectOf(value, file, place) {
    if ((0,json/* isObject */.Gv)(value))
        return value;
    throw malformed(file, `${place} is not a JSON object`);
}
function malformed(file, why) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'docker-config-malformed',
        what: `${file} cannot be read as a configuration of registry credentials`,
        why,
        fix: `write it anew with docker login (docker/login-action), or delete ${file}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/credential-sources.js








/** A helper that waits for somebody to type does not get an answer in a job. */
const HELPER_MS = 30_000;
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The server's name of Docker Hub in Docker's credential stores. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
/**
 * Credentials as users have them: the inputs, a login and after it Azure's ids, DOCKER_AUTH_CONFIG (GitLab CI), Docker's configuration, podman's and
 * Helm's, the GitHub token for GitHub's own registry; nobody otherwise. Every file is read once, when first needed, and every secret masked when read.
 * `forRegistry` throws Failure `docker-config-malformed`, `docker-config-unreadable`, `credential-helper-failed`.
 */
function createCredentialSource(options) {
    const { explicit, azure, githubToken, environment, log, requests } = options;
    if (explicit)
        log.mask(explicit.password);
    if (githubToken)
        log.mask(githubToken);
    let configs;
    const found = new Map();
    const askHelper = helpersWithin(Math.min(HELPER_MS, options.timeoutMs ?? HELPER_MS));
    const isExplicit = (registry) => explicit !== undefined && (0,registry_name/* canonicalRegistry */.i)(explicit.registry) === registry;
    let login;
    /** Kept by the login itself, which knows when it ends; undefined: the registry is none of Azure's. */
    function azureLogin(registry) {
        const service = (0,azure_service/* azureService */.d)('registry', registry);
        if (!azure || !requests || !service)
            return undefined;
        // Loaded here: most runs have no identity in Azure.
        login ??= __nccwpck_require__.e(/* import() */ 286).then(__nccwpck_require__.bind(__nccwpck_require__, 286)).then(({ AzureLogin }) => new AzureLogin(azure, { ...requests, log }));
        return login.then((one) => one.to(service));
    }
    async function find(registry, path) {
        if (explicit && isExplicit(registry)) {
            return (0,oci_credentials/* credentialsOf */.YN)(explicit.username, explicit.password, 'registry-username and registry-password', log);
        }
        configs ??= readConfigs(environment);
        const [scoped, all] = await Promise.all([readScoped(environment, registry, path), configs]);
        for (const config of [...scoped, ...all]) {
            const credentials = await findInConfig({ config, registry, path, askHelper, log });
            if (credentials)
                return credentials;
        }
        // GitHub takes any user name with a token.
        if (githubToken && registry === ownRegistry(environment))
            return (0,oci_credentials/* credentialsOf */.YN)('github', githubToken, 'github-token', log);
        return { kind: 'anonymous' };
    }
    return {
        forRegistry(host, path = '') {
            const registry = (0,registry_name/* canonicalRegistry */.i)(host) ?? host;
            const inAzure = isExplicit(registry) ? undefined : azureLogin(registry);
            if (inAzure)
                return inAzure;
            const key = `${registry}/${path}`;
            const credentials = found.get(key) ?? find(registry, path);
            found.set(key, credentials);
            return credentials;
        },
    };
}
/**
 * The registry that a job's token is for: ghcr.io or, where GitHub has another address (data residency, server),
 * `containers.` in front of that. A token never goes to the registry of another GitHub.
 */
function ownRegistry(environment) {
    const server = URL.parse(environment['GITHUB_SERVER_URL'] || 'https://github.com')?.host;
    return server === 'github.com' ? 'ghcr.io' : server && (0,registry_name/* canonicalRegistry */.i)(`containers.${server}`);
}
/** Images of one registry have one login: a helper that hangs is waited for once. */
function helpersWithin(timeoutMs) {
    const answers = new Map();
    return (name, server, file) => {
        const key = `${name} ${server}`;
        const answer = answers.get(key) ?? askCredentialHelper({ name, server, file, timeoutMs });
        answers.set(key, answer);
        return answer;
    };
}
async function readConfigs(environment) {
    const inEnvironment = environment['DOCKER_AUTH_CONFIG'];
    return [
        ...(inEnvironment ? [parseDockerConfig('DOCKER_AUTH_CONFIG', inEnvironment)] : []),
        ...(await readAll(configFiles(environment))),
    ];
}
/** Logins for a part of the registry, which count before those for all of it. */
async function readScoped(environment, registry, path) {
    return readAll(scopedConfigFiles(environment, registry, path));
}
async function readAll(files) {
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await readIfPresent(file) })));
    return texts.flatMap(({ file, text }) => (text === undefined ? [] : [parseDockerConfig(file, text)]));
}
async function readIfPresent(file) {
    try {
        const found = await (0,promises_.stat)(file);
        // A pipe would be waited for, and a device has no end.
        if (!found.isFile())
            throw unreadable(file, 'it is a directory, a pipe or a device, and no file');
        if (found.size > MAX_CONFIG_BYTES)
            throw unreadable(file, 'it is larger than 1 MiB');
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw unreadable(file, UNREADABLE[code] ?? `the system says ${code || 'no'}`, error);
    }
}
/** By the codes of the system. */
const UNREADABLE = {
    EACCES: 'it exists, but this job may not read it',
    EPERM: 'it exists, but this job may not read it',
    ELOOP: 'it is a symbolic link that leads back to itself',
};
/** Docker's order: the helper of this registry, the helper of all, the file itself. */
async function findInConfig(search) {
    const { config, registry, path, askHelper, log } = search;
    const key = keyFor(config.auths.keys(), registry, path);
    const helper = config.credHelpers.get(keyFor(config.credHelpers.keys(), registry, path) ?? '');
    const server = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const fromHelper = helper && (await askHelper(helper, server, config.file));
    if (fromHelper)
        return toCredentials(fromHelper, `docker-credential-${helper}`, log);
    const fromStore = config.credsStore && (await askStore(search, config.credsStore, key, key ?? server));
    if (fromStore)
        return toCredentials(fromStore, `docker-credential-${config.credsStore}`, log);
    const fromFile = key === undefined ? undefined : authOf(config, key);
    return fromFile && toCredentials(fromFile, config.file, log);
}
/**
 * `docker login` leaves an entry in the file for what it puts in the store. Without one, a store that does
 * not work, such as a desktop's in a job, is no reason to stop.
 */
async function askStore({ config, askHelper, log }, store, key, server) {
    try {
        return await askHelper(store, server, config.file);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || (key !== undefined && !authOf(config, key)))
            throw error;
        log.debug(`${error.message} for ${server}: ${error.why}`);
        return undefined;
    }
}
function toCredentials({ username, password, identityToken }, source, log) {
    if (identityToken === undefined)
        return (0,oci_credentials/* credentialsOf */.YN)(username, password, source, log);
    log.mask(identityToken);
    return { kind: 'identity-token', username, token: identityToken, source };
}
function unreadable(file, why, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'docker-config-unreadable',
        what: `${file} cannot be read`,
        why,
        fix: `correct its permissions, delete it, or set DOCKER_CONFIG to another directory`,
        ...(cause !== undefined && { cause }),
    });
}

// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __nccwpck_require__(2406);
// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __nccwpck_require__(3859);
// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __nccwpck_require__(1146);
;// CONCATENATED MODULE: ./lib/oci/challenge.js
// Sticky: each is tried where the one before it ended. A registry's unquoted URL is taken, though it is no token.
const SEPARATOR = /[\s,]*/y;
const PARAMETER = /([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"=][^\s,"]*))/y;
const SCHEME = /[\w!#$%&'*+.^`|~-]+(?=[\s,]|$)/y;
const TOKEN68 = /[\w.~+/-]+=*(?=[\s,]|$)/y;
/**
 * Parses the challenges of a `WWW-Authenticate` header (RFC 7235, 2.1 and 4.1), in their order: several in
 * one header, quoted strings with commas and escapes. What comes after something else is left out.
 */
function parseChallenges(header) {
    const challenges = [];
    let position = 0;
    const next = (pattern) => {
        pattern.lastIndex = position;
        const match = pattern.exec(header);
        if (match)
            position = pattern.lastIndex;
        return match;
    };
    for (;;) {
        next(SEPARATOR);
        const parameter = next(PARAMETER);
        const scheme = parameter ? null : next(SCHEME);
        if (parameter) {
            const [, name = '', quoted, plain] = parameter;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
        }
        else if (scheme)
            challenges.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
        else if (!next(TOKEN68))
            return challenges;
    }
}

// EXTERNAL MODULE: ./lib/oci/errors.js
var errors = __nccwpck_require__(9118);
;// CONCATENATED MODULE: ./lib/oci/known-challenge.js
/** Where public registries send for tokens, whatever is asked of them (measured). */
const TOKEN_SERVICES = [
    { registry: /^ghcr\.io$/, realm: () => 'https://ghcr.io/token', service: () => 'ghcr.io' },
    {
        registry: /^[a-z0-9-]+\.azurecr\.io$/,
        realm: (registry) => `https://${registry}/oauth2/token`,
        service: (registry) => registry,
    },
    {
        registry: /^docker\.io$/,
        realm: () => 'https://auth.docker.io/token',
        service: () => 'registry.docker.io',
    },
];
/** The challenge that a registry is known to answer with where a token is missing; undefined: it must be asked. */
function knownChallenge(registry) {
    const known = TOKEN_SERVICES.find((service) => service.registry.test(registry));
    if (!known)
        return undefined;
    const parameters = { realm: known.realm(registry), service: known.service(registry) };
    return { scheme: 'bearer', parameters: new Map(Object.entries(parameters)) };
}

// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __nccwpck_require__(8730);
;// CONCATENATED MODULE: ./lib/oci/token.js






const CLIENT_ID = 'slsa-provenance-action';
const MAX_TOKEN_ANSWER = 256 * 1024;
const MAX_TOKEN = 64 * 1024;
/** Statuses with which a token service says that it does not know this way of asking. */
const UNKNOWN_FLOW = new Set([400, 404, 405, 415, 501]);
/**
 * The realm of a Bearer challenge, when credentials may go there: HTTPS, or this machine if the registry is
 * on it too; and the one host that they are for, where there is one.
 * @throws Failure `registry-realm-unsafe`
 */
function realmOf(challenge, registry, credentials) {
    const realm = URL.parse(challenge.parameters.get('realm') ?? '');
    const isLocal = realm?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(realm.hostname) && (0,loopback/* isLoopback */.U)(registry.hostname);
    const only = credentials?.kind === 'identity-token' ? credentials.onlyAt : undefined;
    if (realm && only !== undefined && realm.host !== only)
        throw elsewhere(realm, only);
    if (realm && (realm.protocol === 'https:' || isLocal))
        return realm;
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-realm-unsafe',
        what: `${registry.host} names a token service to which credentials cannot be sent safely`,
        why: 'its challenge has a realm that is not an https:// address',
        fix: `correct the token configuration of ${registry.host}`,
    });
}
function elsewhere(realm, only) {
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-realm-unsafe',
        what: `${only} names a token service on another host, ${realm.host}, which the login from Azure is not for`,
        why: 'registries of Azure give out their tokens themselves: something in front of it altered the answer',
        fix: `let the runner reach ${only} directly (no_proxy)`,
    });
}
/**
 * Asks for a token: GET with Basic (distribution, "Token Authentication Specification") or POST (its OAuth2
 * variant); a refresh token is for the latter first. Where the service does not know one, the other.
 * @throws Failure `registry-token-malformed`, `registry-html-answer`, and those of `Http.send`
 */
async function requestToken(http, log, request) {
    const { credentials } = request;
    if (credentials.kind === 'anonymous')
        return tokenIn(await get(http, log, request), credentials, log);
    const [first, second] = credentials.kind === 'basic' ? [get, post] : [post, get];
    const answer = await first(http, log, request);
    const known = UNKNOWN_FLOW.has(answer.status) ? await second(http, log, request) : answer;
    return tokenIn(known, credentials, log);
}
const get = (http, log, { realm, service, scope, credentials }) => {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const one of scope.split(' '))
        url.searchParams.append('scope', one);
    const authorization = (0,oci_credentials/* basicHeader */.mk)(credentials, log);
    return http.send({
        service: url.host,
        url,
        headers: { accept: 'application/json', ...(authorization && { authorization }) },
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
const post = (http, _log, { realm, service, scope, credentials }) => {
    const form = new URLSearchParams({
        client_id: CLIENT_ID,
        scope,
        ...(service !== undefined && { service }),
    });
    for (const [name, value] of Object.entries(grantOf(credentials)))
        form.set(name, value);
    return http.send({
        service: realm.host,
        url: realm,
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
function grantOf(credentials) {
    switch (credentials.kind) {
        case 'anonymous':
            return {};
        case 'basic':
            return { grant_type: 'password', username: credentials.username, password: credentials.password };
        case 'identity-token':
            return { grant_type: 'refresh_token', refresh_token: credentials.token };
    }
}
function tokenIn(answer, credentials, log) {
    const { status, url } = answer;
    const says = (0,problem/* saidBy */.TT)(answer, (0,oci_credentials/* secretsOf */.Fj)(credentials));
    // Neither way of asking is known there: that says nothing of the credentials.
    if (UNKNOWN_FLOW.has(status) && status !== 400)
        throw (0,errors/* withWords */.cS)(noTokenService(url, `(${status})`), says);
    if (status !== 200)
        return { refused: status, says };
    if ((0,problem/* isHtml */._6)(answer))
        throw (0,errors/* htmlAnswer */.uV)(url.host, 'asked for a token', status);
    // Docker Hub names it both ways, GHCR "token", ACR "access_token".
    const { token, access_token: accessToken } = (0,json/* objectIn */.D7)(answer.body) ?? {};
    const found = token || accessToken;
    if (typeof found === 'string' && found !== '')
        log.mask(found);
    if (typeof found === 'string' && found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found))
        return { token: found };
    throw noTokenService(url, 'without a usable token');
}
/** @param how it answered: `without a usable token` */
function noTokenService(url, how) {
    const address = `${url.origin}${url.pathname}`;
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-token-malformed',
        what: `${url.host} answered ${how} when asked for a token`,
        why: 'it is disturbed, is no token service, or a proxy answers in its place',
        fix: `run it again; if it stays, check the token configuration of the registry: it sends for tokens to ${address}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/authorization.js






const ACTIONS = { pull: ['pull'], push: ['pull', 'push'] };
/**
 * The `Authorization` headers of one registry: one per repository and set of actions, shared by all requests.
 * Where it is not known how a registry wants to be asked, the first request meets the 401 that tells, for itself
 * and for those that wait for its answer, and for the other repositories.
 */
class Authorization {
    #options;
    #grants = new Map();
    /** The challenge that was last met. */
    #challenge;
    /** The one that is expected before any was met; undefined once it has led nowhere. */
    #expected;
    #hasLogin = false;
    /** Repositories that blobs are mounted from, by the path of the one that gets them. */
    #mounts = new Map();
    /** The kinds of request, `path access`, that the registry has carried out. */
    #accepted = new Set();
    /** Resolves when the first request is answered. */
    #firstAnswer;
    #tellFirstAnswer = () => undefined;
    constructor(options) {
        this.#options = options;
        this.#expected = knownChallenge(options.registry);
    }
    /**
     * The header for a request; `undefined` while the registry has not asked for one, and is not known to. All but
     * the first wait until `answered` is called then.
     */
    async headerFor(path, access) {
        if (this.#expected)
            return this.#ahead(path, access, this.#expected);
        if (this.#firstAnswer)
            await this.#firstAnswer;
        else
            this.#firstAnswer = new Promise((resolve) => (this.#tellFirstAnswer = resolve));
        const grant = this.#find(path, access);
        if (grant)
            return grant.header;
        return this.#challenge && this.#grant(path, this.#widen(access), this.#challenge, []);
    }
    /** Has tokens for `path` ask for reading `from` as well: blobs are mounted from there. */
    allowMount(path, from) {
        const known = this.#mounts.get(path) ?? new Set();
        if (known.has(from))
            return;
        this.#mounts.set(path, known.add(from));
        this.forget(path);
    }
    /** The request was answered, or failed, and `renew` was called if need be. */
    answered() {
        this.#tellFirstAnswer();
    }
    /**
     * The header to try after a 401; `undefined` when there is nothing else to try.
     * @throws Failure `registry-unauthorized`, `registry-realm-unsafe`, and those of `requestToken`
     */
    async renew(refusal) {
        const { path, access, refused, how } = refusal;
        const current = this.#find(path, access);
        // Another request that was refused as this one has renewed it, or is about to.
        if (current && (current.value === undefined || current.value !== refused))
            return current.header;
        const refusedScheme = refused?.split(' ')[0]?.toLowerCase();
        const ways = usable(parseChallenges(refusal.challenges)).filter(({ scheme }) => how === 'again' || scheme !== refusedScheme);
        const isForPush = current !== undefined && current === this.#grants.get(key(path, 'push'));
        const wanted = isForPush ? 'push' : this.#widen(access);
        const grant = (challenge) => this.#grant(path, wanted, challenge, current?.actions ?? []);
        const header = await this.#firstThatWorks(ways, grant).catch((error) => {
            // The registry's own refusal says more than that there is no other way.
            if (how === 'otherwise' && error instanceof failure/* Failure */.HR && error.class !== 'defect')
                return undefined;
            throw error;
        });
        return header === refused ? undefined : header;
    }
    /** What the first way gives that gives anything. @throws what the first one threw when none does */
    async #firstThatWorks([way, ...others], grant) {
        if (!way)
            return undefined;
        try {
            return await grant(way);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === 'service-unavailable' || others.length === 0)
                throw error;
            return this.#firstThatWorks(others, grant).catch(() => Promise.reject(error));
        }
    }
    /** The registry carried out a request with this header. */
    accepted(path, access, header) {
        this.#accepted.add(key(path, access));
        if (header?.startsWith('Basic '))
            this.#hasLogin = true;
    }
    /** Whether what is refused now was taken before in this run: the login, or the same request of nobody. */
    isAccepted(path, access) {
        return this.#hasLogin || this.#accepted.has(key(path, access));
    }
    /** Whether the registry has carried out anything for this repository, so that it is there. */
    hasReached(path) {
        return this.#accepted.has(key(path, 'pull')) || this.#accepted.has(key(path, 'push'));
    }
    /** Has the next request for a repository ask for a new token. */
    forget(path) {
        for (const access of ['pull', 'push']) {
            const name = key(path, access);
            if (this.#grants.get(name)?.value !== undefined)
                this.#grants.delete(name);
        }
    }
    /** Whether the registry took somebody's credentials. */
    get hasLogin() {
        return this.#hasLogin;
    }
    #find(path, access) {
        const push = this.#grants.get(key(path, 'push'));
        return push ?? (access === 'pull' ? this.#grants.get(key(path, 'pull')) : undefined);
    }
    #widen(access) {
        return this.#options.access === 'push' ? 'push' : access;
    }
    /** What goes wrong before the registry has asked is found out, and told, once it does. */
    async #ahead(path, access, challenge) {
        try {
            return await (this.#find(path, access)?.header ??
                this.#grant(path, this.#widen(access), challenge, []));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === 'service-unavailable')
                throw error;
            this.#expected = undefined;
            if (this.#challenge === challenge)
                this.#challenge = undefined;
            return undefined;
        }
    }
    async #grant(path, access, challenge, more) {
        const actions = new Set([...ACTIONS[access], ...more, ...actionsIn(challenge, path)]);
        const header = this.#fetchHeader(path, challenge, actions);
        const grant = { header, actions };
        this.#grants.set(key(path, access), grant);
        this.#challenge = challenge;
        try {
            grant.value = await header;
        }
        catch (error) {
            this.#grants.delete(key(path, access));
            throw error;
        }
        return grant.value;
    }
    async #fetchHeader(path, challenge, actions) {
        const { http, log, registry, origin, credentials: source } = this.#options;
        const credentials = await source.forRegistry(registry, path);
        const own = `repository:${path}:${[...actions].join(',')}`;
        const others = actions.has('push') ? [...(this.#mounts.get(path) ?? [])] : [];
        const scope = [own, ...others.map((from) => `repository:${from}:pull`)].join(' ');
        const missing = {
            registry,
            repository: `${registry}/${path}`,
            doing: `access (${[...actions].join(', ')})`,
        };
        if (challenge.scheme === 'basic') {
            const header = (0,oci_credentials/* basicHeader */.mk)(credentials, log);
            if (header === undefined)
                throw (await loginRefusals()).loginMissing({ ...missing, status: 401 });
            return header;
        }
        const realm = realmOf(challenge, origin, credentials);
        const service = challenge.parameters.get('service');
        const ask = async () => {
            const answer = await requestToken(http, log, { realm, service, scope, credentials });
            if ('token' in answer)
                return answer.token;
            const { refused: status, says } = answer;
            const { loginMissing, wrongCredentials } = await loginRefusals();
            if (credentials.kind === 'anonymous')
                throw (0,errors/* withWords */.cS)(loginMissing({ ...missing, status }), says);
            throw (0,errors/* withWords */.cS)(wrongCredentials({ registry, path, credentials, status }), says);
        };
        const mayPass = ({ class: kind, code }) => code === 'registry-html-answer' ||
            ((kind === 'denied' || code === 'registry-token-malformed') && this.isAccepted(path, 'pull'));
        const token = await http.insist({ service: realm.host, ask, mayPass });
        if (credentials.kind !== 'anonymous')
            this.#hasLogin = true;
        return `Bearer ${token}`;
    }
}
function key(path, access) {
    return `${path} ${access}`;
}
/** The challenges that can be answered, tokens first: a password is sent to the token service alone then. */
function usable(challenges) {
    const tokens = challenges.filter(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    return [...tokens.slice(0, 1), ...challenges.filter(({ scheme }) => scheme === 'basic').slice(0, 1)];
}
/** What the challenge asks for this repository beyond the usual, such as ACR's `metadata_read`. */
function actionsIn(challenge, path) {
    const scopes = (challenge.parameters.get('scope') ?? '').split(' ');
    const own = scopes.find((scope) => scope.startsWith(`repository:${path}:`)) ?? '';
    return own
        .slice(own.lastIndexOf(':') + 1)
        .split(',')
        .filter((action) => /^[a-z_]{1,30}$/.test(action));
}
/** Loaded when a login is refused. */
function loginRefusals() {
    return __nccwpck_require__.e(/* import() */ 349).then(__nccwpck_require__.bind(__nccwpck_require__, 3349));
}

// EXTERNAL MODULE: ./lib/oci/doubt.js
var oci_doubt = __nccwpck_require__(3959);
;// CONCATENATED MODULE: ./lib/oci/api.js





const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** One registry's API: authorization and redirects. Credentials go to the registry's own origin only. */
class RegistryApi {
    registry;
    origin;
    #options;
    #authorization;
    constructor(options) {
        this.registry = options.registry;
        this.origin = options.origin;
        this.#options = options;
        this.#authorization = new Authorization(options);
    }
    /**
     * The answer, whatever its status. A 401 is answered with other credentials; what may pass is asked again, with a
     * new token, for about ten seconds.
     * @throws Failure `registry-rate-limited`, and those of `Http.send`
     */
    async send(request) {
        try {
            return await (request.doubt === 'never' ? this.#sendOnce(request) : this.#sendInDoubt(request));
        }
        catch (error) {
            throw error instanceof unavailable/* Unavailable */.$ ? await this.unavailable(error, request) : error;
        }
    }
    async #sendInDoubt(request) {
        const ask = async () => {
            const answer = await this.#sendOnce(request);
            if (!this.mayPass(answer, request))
                return answer;
            throw new oci_doubt/* Doubtful */.Q(await this.refusal(answer, request, 'a request'), answer);
        };
        try {
            return await this.insist(ask, (failure) => failure instanceof oci_doubt/* Doubtful */.Q);
        }
        catch (error) {
            if (error instanceof oci_doubt/* Doubtful */.Q)
                return error.answer;
            throw error;
        }
    }
    /** That a registry limits how often it is asked (429) has its own cause, and its own way out. */
    async unavailable(error, request) {
        const { answer, service, retryAfterMs, message } = error;
        if (answer?.status !== 429)
            return error;
        const { why, fix } = await this.refusal(answer, request, 'the request');
        const details = { what: message, ...(why && { why }), ...(fix && { fix }) };
        const limited = { class: 'unavailable', code: 'registry-rate-limited', ...details };
        return new unavailable/* Unavailable */.$(service, limited, retryAfterMs, answer);
    }
    /** Has tokens for `path` be good for mounting blobs of another repository, too. */
    allowMount(path, from) {
        this.#authorization.allowMount(path, from);
    }
    /** Asks again while what is thrown may pass. */
    insist(ask, mayPass, withinMs) {
        const time = withinMs === undefined ? {} : { withinMs };
        return this.#options.http.insist({ service: this.registry, ask, mayPass, ...time });
    }
    /** Whether the same request may end otherwise a moment later: it gets a new token then. */
    mayPass(answer, request) {
        const { path, access, method = 'GET', isThere = false, doubt } = request;
        if (answer.status === 404 && doubt === 'of denials')
            return false;
        const isAccepted = this.#authorization.isAccepted(path, access);
        const isPassing = (0,oci_doubt/* isDoubtful */.G)(answer, { isAccepted, isThere, isWrite: isWrite(method) });
        if (isPassing && (answer.status === 401 || answer.status === 403))
            this.#authorization.forget(path);
        return isPassing;
    }
    /** One answer; after a 401, that to other credentials, in each way that the registry offers. */
    async #sendOnce(request) {
        const { path, access } = request;
        let header = await this.#authorization.headerFor(path, access);
        let { answer, renewing } = await this.#ask(request, header, 'again');
        for (const next of ['otherwise', undefined]) {
            const renewed = await renewing;
            if (renewed === undefined)
                break;
            header = renewed;
            ({ answer, renewing } = await this.#ask(request, header, next));
        }
        if (answer.status < 300)
            this.#authorization.accepted(path, access, header);
        return answer;
    }
    /** The answer and, after a 401, what to try instead; requests that waited for the first answer may go on. */
    async #ask(request, header, next) {
        try {
            const answer = await this.#follow(request, header);
            const isRefused = answer.status === 401 && answer.url.origin === this.origin.origin;
            if (!isRefused || next === undefined)
                return { answer };
            const challenges = answer.headers.get('www-authenticate') ?? '';
            const { path, access } = request;
            return {
                answer,
                renewing: this.#authorization.renew({ path, access, refused: header, challenges, how: next }),
            };
        }
        finally {
            this.#authorization.answered();
        }
    }
    /** The failure that a refusal is. `doing`: `to write the manifest sha256:\u2026` */
    async refusal(answer, { path, method = 'GET', isBundle = false, isImageTag = false }, doing) {
        const { registry } = this;
        const credentials = await this.#options.credentials.forRegistry(registry, path);
        // Loaded here: most runs are refused nothing.
        const { registryFailure } = await __nccwpck_require__.e(/* import() */ 441).then(__nccwpck_require__.bind(__nccwpck_require__, 3441));
        return registryFailure({
            registry,
            path,
            doing,
            answer,
            credentials,
            isKnown: this.#authorization.hasLogin,
            isFound: this.#authorization.hasReached(path),
            isWrite: isWrite(method),
            isBundle,
            isImageTag,
        });
    }
    async #follow(request, authorization) {
        let url = this.#urlOf(request);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
            const answer = await this.#sendTo(url, request, authorization);
            const location = answer.headers.get('location');
            if (!request.redirects || !REDIRECTS.has(answer.status) || location === null)
                return answer;
            url = this.#redirected(location, url);
        }
        throw badAddress(this.registry, `redirected a request more than ${MAX_REDIRECTS} times`);
    }
    #sendTo(url, request, authorization) {
        const isOwn = url.origin === this.origin.origin;
        const { method = 'GET', body, maxBytes, attempts, isStreamed } = request;
        return this.#options.http.send({
            service: isOwn ? this.registry : url.host,
            url,
            method,
            headers: { ...request.headers, ...(isOwn && authorization && { authorization }) },
            ...(body && { body }),
            ...(maxBytes !== undefined && { maxBytes }),
            ...(attempts && { attempts }),
            ...(isStreamed && { isStreamed }),
        });
    }
    #urlOf({ target, path }) {
        return typeof target === 'string' ? new URL(`/v2/${path}/${target}`, this.origin) : target;
    }
    #redirected(location, from) {
        const url = URL.parse(location, from.href);
        if (!url)
            throw badAddress(this.registry, 'redirected a request to no address');
        return this.safe(url, 'redirected a request');
    }
    /**
     * An address that the registry names, when it may be asked: registries lead to their storage, never from TLS to
     * none, and never from the network to this machine.
     * @param how what the registry did: `redirected a request`
     * @throws Failure `registry-redirect`
     */
    safe(url, how) {
        if (this.origin.protocol === 'https:' && url.protocol !== 'https:')
            throw badAddress(this.registry, `${how} to an address without TLS`);
        if ((0,loopback/* isThisMachine */.Y)(url.hostname) && !(0,loopback/* isLoopback */.U)(this.origin.hostname))
            throw badAddress(this.registry, `${how} to this machine (${url.host})`);
        return url;
    }
}
function isWrite(method) {
    return method !== 'GET' && method !== 'HEAD';
}
function badAddress(registry, how) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-redirect',
        what: `${registry} ${how}`,
        why: 'the registry or a proxy in front of it is misconfigured',
        fix: `check the storage and proxy configuration of ${registry}: its external address`,
    });
}

// EXTERNAL MODULE: ./lib/oci/host.js
var host = __nccwpck_require__(1387);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __nccwpck_require__(4360);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/http/free.js
var free = __nccwpck_require__(3720);
;// CONCATENATED MODULE: ./lib/oci/checked-content.js



/**
 * The pieces of a blob, each passed on when the next has come: the last one only when size and digest of all are known
 * to be right, so that nothing wrong is ever whole anywhere.
 * A piece is good until the next is asked for: then its memory is given back.
 * @param where registry and repository, for messages
 * @throws Failure `registry-altered-bytes`
 */
async function* checkedContent(content, { digest, size }, where) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let count = 0;
    let held;
    for await (const piece of content) {
        count += piece.byteLength;
        if (count > size)
            break;
        if (held) {
            yield held;
            (0,free/* free */.t)(held);
        }
        hash.update(piece);
        held = piece;
    }
    const actual = `sha256:${hash.digest('hex')}`;
    if (count !== size || actual !== digest)
        throw (0,errors/* alteredBytes */.li)(where, digest, actual);
    if (held)
        yield held;
}

// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __nccwpck_require__(5395);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __nccwpck_require__(261);
;// CONCATENATED MODULE: ./lib/oci/tag-denials.js

/** A tag that nobody writes: no content has this digest. */
const ABSENT = `sha256-${'0'.repeat(64)}`;
/**
 * Registries that deny what is absent (Artifactory): a client that may not write a tag is told 401 or 403 where others
 * say 404. A denial is taken for that only where the image itself can be read, a tag that nobody has is denied as
 * well, and the tag is denied a second time after both.
 */
class TagDenials {
    #api;
    /** Whether a repository denies absent tags, by path; only what was found to do so stays. */
    #denying = new Map();
    constructor(api) {
        this.#api = api;
    }
    /**
     * The answer to a request for a tag beside an image.
     * @param subject digest of the image
     * @returns undefined when the tag is absent where that is denied
     */
    async read(request, subject) {
        const once = { ...request, doubt: 'never' };
        const first = await this.#ask(once);
        if (first && !isDenied(first))
            return this.#api.mayPass(first, request) ? this.#api.send(request) : first;
        if (await this.#deniesAbsent(request.path, subject)) {
            const again = await this.#ask(once);
            return again && !isDenied(again) ? again : undefined;
        }
        return this.#api.send(request);
    }
    /** Undefined: a login is wanted, and there is none. */
    async #ask(request) {
        try {
            return await this.#api.send(request);
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR && error.code === 'registry-unauthorized')
                return undefined;
            throw error;
        }
    }
    async #deniesAbsent(path, subject) {
        const denying = this.#denying.get(path) ?? this.#findOut(path, subject);
        this.#denying.set(path, denying);
        const denies = await denying.catch(() => false);
        if (!denies)
            this.#denying.delete(path);
        return denies;
    }
    async #findOut(path, subject) {
        const ask = (target) => this.#ask({ path, method: 'HEAD', target, access: 'pull', redirects: true, doubt: 'never' });
        const image = await ask(`manifests/${subject}`);
        // Where signatures have a repository of their own, the image is not there.
        const isReadable = image?.status === 200 || (await ask('tags/list?n=1'))?.status === 200;
        if (!isReadable)
            return false;
        const absent = await ask(`manifests/${ABSENT}`);
        return absent === undefined || isDenied(absent);
    }
}
function isDenied({ status }) {
    return status === 401 || status === 403;
}

;// CONCATENATED MODULE: ./lib/oci/manifests.js












/**
 * Harbor keeps what is not signed from being read, but for clients that are to sign it: they may push, and have this
 * word in their name.
 */
const SIGNING_CLIENT = { 'user-agent': 'slsa-provenance-action (as cosign)' };
/** The manifests of one registry. */
class Manifests {
    #api;
    #there;
    #denials;
    /** Paths whose manifests are read as one who signs. */
    #asSigner = new Set();
    constructor(api, there) {
        this.#api = api;
        this.#there = there;
        this.#denials = new TagDenials(api);
    }
    async head(path, reference) {
        const answer = await this.#read('HEAD', path, reference, oci_manifest/* MAX_MANIFEST_BYTES */.ZJ);
        if (answer === undefined || answer.status === 404)
            return undefined;
        const descriptor = answer.status === 200 ? (0,oci_manifest/* readManifestHead */.mz)(answer, reference, this.#name(path)) : undefined;
        return descriptor ?? (await this.get(path, reference, oci_manifest/* MAX_MANIFEST_BYTES */.ZJ))?.descriptor;
    }
    async get(path, reference, maxBytes) {
        const answer = await this.#read('GET', path, reference, maxBytes);
        if (answer === undefined || answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw await this.#api.refusal(answer, { path }, `to read the manifest ${reference}`);
        const manifest = (0,oci_manifest/* readManifest */.WI)(answer, reference, this.#name(path));
        this.#there.add(path, reference);
        return manifest;
    }
    /**
     * Under a tag it is sent once only, since what is there may change between attempts: what may pass is thrown as
     * `Doubtful` or `Unavailable` then.
     */
    async put(write) {
        const { path, reference, bytes } = write;
        const isMissing = ({ code }) => code === 'manifest-child-missing' && this.#areThere(path, bytes);
        const stored = (0,oci_manifest/* digestOf */.ol)(reference)
            ? await this.#api.insist(() => this.#put(write), isMissing)
            : await this.#put(write);
        this.#there.add(path, reference);
        this.#there.add(path, (0,subject_digest/* sha256Digest */.sI)(bytes));
        return stored;
    }
    async #put(write) {
        const { path, reference, mediaType, bytes, condition = {} } = write;
        const isTag = (0,oci_manifest/* digestOf */.ol)(reference) === undefined;
        const request = {
            path,
            method: 'PUT',
            target: `manifests/${reference}`,
            access: 'push',
            headers: { 'content-type': mediaType, ...conditionHeaders(condition) },
            body: bytes,
            ...(isTag && { attempts: 'once', doubt: 'never' }),
        };
        const answer = await this.#api.send(request);
        if ((0,retry/* isTransient */.dg)(answer.status)) {
            const last = {
                cause: String(answer.status),
                retryAfterMs: (0,retry/* retryAfterMs */.Vs)(answer.headers, Date.now()),
                answer,
            };
            const failure = (0,unavailable/* serviceUnavailable */.o)({ service: this.#api.registry, url: answer.url }, last);
            throw await this.#api.unavailable(failure, { path, method: 'PUT' });
        }
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        if (answer.status < 200 || answer.status >= 300 || (0,problem/* isHtml */._6)(answer)) {
            const isBundle = isBundleManifest(bytes);
            const isImageTag = isTag && (0,tags/* subjectOfTag */.sA)(reference) === undefined;
            const failure = await this.#api.refusal(answer, { path, method: 'PUT', isBundle, isImageTag }, `to write the manifest ${reference}`);
            if (answer.status === 409 && (await this.#holds(path, reference, digest)))
                return { ociSubject: undefined };
            if (isTag && this.#api.mayPass(answer, request))
                throw new oci_doubt/* Doubtful */.Q(failure, answer);
            throw failure;
        }
        const claimed = (0,oci_manifest/* claimedDigest */.Aq)(answer) ?? digest;
        if (claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, claimed);
        return { ociSubject: (0,oci_manifest/* digestOf */.ol)(answer.headers.get('oci-subject') ?? '') };
    }
    /** Whether what was refused stands there all the same: another request brought it, or this one at an earlier attempt. */
    async #holds(path, reference, digest) {
        const there = await this.head(path, reference).catch(() => undefined);
        return there?.digest === digest;
    }
    /** Whether every part of a manifest was there in this run, so that the registry must come to know it. */
    #areThere(path, manifest) {
        const { config, layers, manifests } = (0,json/* objectIn */.D7)(manifest) ?? {};
        const parts = [config, layers, manifests].flat().filter(json/* isObject */.Gv);
        return parts.every(({ digest }) => typeof digest === 'string' && this.#there.has(path, digest));
    }
    /** @returns undefined when a registry that does not say so lets it be known that there is none */
    async #read(method, path, reference, maxBytes) {
        const isThere = this.#there.has(path, reference);
        const request = {
            path,
            method,
            target: `manifests/${reference}`,
            access: 'pull',
            headers: { accept: oci_manifest/* MANIFEST_TYPES */._P.join(', '), ...(this.#asSigner.has(path) && SIGNING_CLIENT) },
            redirects: true,
            maxBytes,
            isThere,
        };
        const subject = isThere ? undefined : (0,tags/* subjectOfTag */.sA)(reference);
        const answer = subject === undefined ? await this.#api.send(request) : await this.#denials.read(request, subject);
        return answer?.status === 412 ? this.#readAsSigner(request, answer) : answer;
    }
    async #readAsSigner(request, refused) {
        const headers = { ...request.headers, ...SIGNING_CLIENT };
        const answer = await this.#api.send({ ...request, access: 'push', headers }).catch((error) => {
            if (error instanceof failure/* Failure */.HR && error.class === 'denied')
                return refused;
            throw error;
        });
        if (answer.status !== 200 && answer.status !== 404)
            return refused;
        this.#asSigner.add(request.path);
        return answer;
    }
    #name(path) {
        return `${this.#api.registry}/${path}`;
    }
}
function isBundleManifest(bytes) {
    const type = (0,json/* objectIn */.D7)(bytes)?.artifactType;
    return typeof type === 'string' && type.startsWith(media_types/* SIGSTORE_BUNDLE_PREFIX */.bD);
}
function conditionHeaders({ ifMatch, ifNoneMatch }) {
    return { ...(ifMatch && { 'if-match': ifMatch }), ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }) };
}

// EXTERNAL MODULE: ./lib/oci/referrers.js
var referrers = __nccwpck_require__(5417);
// EXTERNAL MODULE: ./lib/oci/link.js
var oci_link = __nccwpck_require__(7749);
;// CONCATENATED MODULE: ./lib/oci/tag-list.js



const PAGE = 1000;
const MAX_PAGES = 50;
/**
 * All tags of a repository (distribution-spec, "Listing Tags"). undefined: the registry does not list them, or they
 * are too many; what stands under a tag can still be asked for.
 */
async function listTags(api, path) {
    const all = new Set();
    let target = `tags/list?n=${PAGE}`;
    for (let pages = 0; target !== undefined; pages += 1) {
        if (pages === MAX_PAGES)
            return undefined;
        const answer = await api.send({ path, target, access: 'pull', doubt: 'never' });
        const tags = answer.status === 200 ? ((0,json/* objectIn */.D7)(answer.body)?.tags ?? []) : undefined;
        if (!Array.isArray(tags))
            return undefined;
        for (const tag of tags)
            if (typeof tag === 'string')
                all.add(tag);
        target = (0,referrers/* ownPage */.SO)((0,oci_link/* nextPage */.Z)(answer.headers.get('link'), answer.url), api);
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/oci/there.js
/** What stood in a registry at some time in this run, read or written: that it does not is doubted then. */
class There {
    #names = new Set();
    /** @param reference tag or digest */
    add(path, reference) {
        this.#names.add(`${path} ${reference}`);
    }
    has(path, reference) {
        return this.#names.has(`${path} ${reference}`);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./lib/oci/uploads.js








/** How often a large blob is sent anew after its connection broke. */
const STREAM_ATTEMPTS = 4;
/**
 * Bytes of a chunk where a proxy limits requests (413): the larger spares requests, and the smaller is what nginx takes
 * unless it is told otherwise (`client_max_body_size 1m`). The first is no chunk: all in one request.
 */
const CHUNKS = [Infinity, 8 * 1024 * 1024, 1024 * 1024];
/** A chunk lies in memory: more is not taken from a registry's word. */
const MOST_CHUNK = 64 * 1024 * 1024;
const START = 'blobs/uploads/';
const BYTES = { 'content-type': 'application/octet-stream' };
/** Statuses with which registries refuse a POST that brings the blob along. */
const NO_SINGLE_POST = new Set([400, 404, 405, 411, 415, 416, 501]);
/** Uploads of blobs (distribution-spec, "Pushing blobs"): one request where the registry can, else two. */
class Uploads {
    #api;
    #singlePost = true;
    /** The place in `CHUNKS` of what this registry takes, as far as is known. */
    #chunk = 0;
    constructor(api) {
        this.#api = api;
    }
    async open(path) {
        const answer = await this.#api.send({ path, method: 'POST', target: START, access: 'push' });
        return this.#opened(answer, path, 'to open an upload');
    }
    async put(path, bytes, upload) {
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        let opened = upload ?? (await this.#post(path, digest, bytes));
        const ask = async () => {
            const current = opened ?? (await this.open(path));
            opened = undefined;
            if (current === 'done' || (await this.#finish(path, digest, bytes, current)))
                return digest;
            if (await this.exists(path, digest))
                return digest;
            throw lostUpload(this.#api.registry, path);
        };
        return this.#api.insist(ask, ({ code }) => code === 'registry-upload-lost');
    }
    /**
     * Sends a blob piece by piece. One that broke off is sent again from its start, in another upload: registries
     * differ in what they keep of it.
     * @throws what `blob.open` throws, unless that may pass
     */
    async stream(path, blob, upload) {
        let opened = upload;
        let failures = 0;
        for (;;) {
            const chunk = this.#chunk;
            try {
                return await this.#streamOnce(path, blob, opened ?? (await this.open(path)));
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.HR))
                    throw error;
                if (error.code === 'registry-too-large')
                    this.#takeSmaller(blob, chunk, error);
                else
                    await this.#waitAfter(error, blob, chunk, ++failures);
            }
            opened = undefined;
            // The registry may have had all of it.
            if (await this.exists(path, blob.digest))
                return;
        }
    }
    /** @throws the failure where no smaller chunk is left */
    #takeSmaller(blob, chunk, failure) {
        const smaller = CHUNKS.findIndex((size, at) => at > chunk && size < blob.length);
        if (smaller < 0)
            throw failure;
        this.#chunk = Math.max(this.#chunk, smaller);
    }
    /** Waits before the next attempt. @throws the failure where there is none */
    async #waitAfter(failure, blob, chunk, count) {
        if (failure.class !== 'unavailable' || count === STREAM_ATTEMPTS)
            throw failure;
        const { answer, retryAfterMs: asked = 0 } = failure instanceof unavailable/* Unavailable */.$ ? failure : { answer: undefined };
        // A proxy that limits requests may also hang up before it has answered.
        const isSmallest = chunk === CHUNKS.length - 1;
        if (failure instanceof unavailable/* Unavailable */.$ && !answer && count > 1 && !isSmallest)
            this.#takeSmaller(blob, chunk, failure);
        await (0,external_node_timers_promises_.setTimeout)(Math.max(asked, (0,retry/* backoffMs */.jo)(count)));
    }
    async #streamOnce(path, blob, upload) {
        const size = Math.max(CHUNKS[this.#chunk] ?? 0, upload.leastChunk ?? 0);
        if (blob.length <= size)
            return this.#putStream(path, blob, upload.url);
        const { digest } = blob;
        let [url, sent] = [upload.url, 0];
        for await (const body of chunksOf(blob.open(), size)) {
            const headers = { ...BYTES, 'content-range': `${sent}-${sent + body.length - 1}` };
            const request = { path, method: 'PATCH', target: url, access: 'push', headers, body };
            const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
            if (answer.status !== 202)
                throw await this.#unfinished(answer, path, digest);
            ({ url } = await this.#opened(answer, path, `to write the blob ${digest}`));
            sent += body.length;
        }
        const request = { path, method: 'PUT', target: withDigest(url, digest), access: 'push' };
        const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
        if (answer.status !== 201)
            throw await this.#unfinished(answer, path, digest);
        this.#requireDigest(answer, path, digest);
    }
    async #putStream(path, blob, url) {
        const target = withDigest(url, blob.digest);
        const request = { path, method: 'PUT', target, access: 'push', headers: BYTES, body: blob };
        const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
        if (answer.status !== 201)
            throw await this.#unfinished(answer, path, blob.digest);
        this.#requireDigest(answer, path, blob.digest);
    }
    async #unfinished(answer, path, digest) {
        const { registry } = this.#api;
        const { status, url } = answer;
        if (status === 404)
            return lostUpload(registry, path);
        if (!(0,retry/* isTransient */.dg)(status))
            return this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${digest}`);
        const wait = (0,retry/* retryAfterMs */.Vs)(answer.headers, Date.now());
        const last = { cause: String(status), retryAfterMs: wait, answer };
        return this.#api.unavailable((0,unavailable/* serviceUnavailable */.o)({ service: registry, url }, last), {
            path,
            method: 'PUT',
        });
    }
    /**
     * Has the registry take a blob from another repository of its own (distribution-spec, "Mounting a blob from another
     * repository"). @returns an upload to send it with, where it did not
     */
    async mount(path, digest, from) {
        const target = `${START}?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
        const answer = await this.#api.send({ path, method: 'POST', target, access: 'push' });
        if (answer.status !== 201)
            return answer.status === 202 ? this.#opened(answer, path, 'to mount a blob') : this.open(path);
        this.#requireDigest(answer, path, digest);
        return 'done';
    }
    /** Whether a blob is there, without reading it. */
    async exists(path, digest) {
        const request = {
            path,
            method: 'HEAD',
            target: `blobs/${digest}`,
            access: 'pull',
            redirects: true,
        };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return false;
        if (answer.status === 200 && !(0,problem/* isHtml */._6)(answer))
            return true;
        throw await this.#api.refusal(answer, { path }, `to look for the blob ${digest}`);
    }
    /** Sends all in one POST; a registry that cannot answers as if the upload had been opened. */
    async #post(path, digest, bytes) {
        if (!this.#singlePost)
            return this.open(path);
        const target = `${START}?digest=${encodeURIComponent(digest)}`;
        const answer = await this.#api.send({
            path,
            method: 'POST',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
        });
        if (answer.status === 201) {
            this.#requireDigest(answer, path, digest);
            return 'done';
        }
        this.#singlePost = false;
        if (NO_SINGLE_POST.has(answer.status))
            return this.open(path);
        return this.#opened(answer, path, `to write the blob ${digest}`);
    }
    /** Resolves to false when the registry no longer knows the upload: it expired, or was carried out already. */
    async #finish(path, digest, bytes, upload) {
        const target = withDigest(upload.url, digest);
        const answer = await this.#api.send({
            path,
            method: 'PUT',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
            doubt: 'of denials',
        });
        if (answer.status === 404)
            return false;
        if (answer.status !== 201)
            throw await this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${digest}`);
        this.#requireDigest(answer, path, digest);
        return true;
    }
    #requireDigest(answer, path, digest) {
        const claimed = (0,oci_manifest/* claimedDigest */.Aq)(answer);
        if (claimed && claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(`${this.#api.registry}/${path}`, digest, claimed);
    }
    async #opened(answer, path, doing) {
        const location = answer.headers.get('location');
        const url = location === null ? null : URL.parse(location, answer.url.href);
        if (answer.status !== 202 || !url)
            throw await this.#api.refusal(answer, { path, method: 'POST' }, doing);
        const least = Number(answer.headers.get('oci-chunk-min-length') ?? 0);
        return {
            url: this.#api.safe(keepTls(url, this.#api.origin), 'opened an upload that leads'),
            ...(least > 0 && least <= MOST_CHUNK && { leastChunk: least }),
        };
    }
}
/** The content in chunks of `size` bytes; the last may be smaller. A chunk is good until the next is asked for. */
async function* chunksOf(content, size) {
    const chunk = Buffer.allocUnsafe(size);
    let held = 0;
    for await (const piece of content) {
        for (let from = 0; from < piece.length;) {
            const taken = piece.subarray(from, from + size - held);
            chunk.set(taken, held);
            held += taken.length;
            from += taken.length;
            if (held < size)
                continue;
            yield chunk;
            held = 0;
        }
    }
    if (held > 0)
        yield chunk.subarray(0, held);
}
/** Registries behind a proxy that ends TLS may not know that they are asked with TLS. */
function keepTls(url, origin) {
    if (url.hostname !== origin.hostname || origin.protocol === url.protocol)
        return url;
    return new URL(url.pathname + url.search, origin);
}
/** Added as text: the state in the query must go back exactly as it came. */
function withDigest(upload, digest) {
    const url = new URL(upload);
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    return url;
}
function lostUpload(registry, path) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-upload-lost',
        what: `${registry}/${path} opened uploads and knew nothing of them a moment later`,
        why: 'the registry runs on several machines that do not share their state',
        fix: `run the step again; if it stays, look into the storage configuration of ${registry}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/registry.js













/** So many digests, each with several requests, keep a registry busy. */
const DIGESTS_AT_ONCE = 12;
/**
 * One registry (OCI distribution-spec 1.1). `path` is the repository without the registry. Every method
 * throws the Failures of `Http.send` and of `registryFailure`.
 */
class Registry {
    host;
    /** Runs what is to be done about one digest when it is its turn: the others wait without using memory. */
    turn = (0,limit/* createLimiter */.z)(DIGESTS_AT_ONCE);
    #api;
    #manifests;
    #uploads;
    #there = new There();
    #blobs = new There();
    #http;
    constructor(options) {
        const { registry, access = 'pull' } = options;
        this.host = registry;
        this.#api = new RegistryApi({ ...options, origin: (0,host/* originOf */.y)(registry), access });
        this.#manifests = new Manifests(this.#api, this.#there);
        this.#uploads = new Uploads(this.#api);
        this.#http = options.http;
    }
    /** Opens so many connections ahead. */
    warm(connections) {
        this.#http.warm(this.#api.origin, connections);
    }
    /** The descriptor of a manifest, by tag or digest; `undefined`: there is none. */
    async headManifest(path, reference) {
        return this.#manifests.head(path, reference);
    }
    /**
     * A manifest, by tag or digest; `undefined`: there is none.
     * @param options.maxBytes `MAX_MANIFEST_BYTES` when absent
     */
    async getManifest(path, reference, { maxBytes = oci_manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) {
        return this.#manifests.get(path, reference, maxBytes);
    }
    /**
     * Writes a manifest. Under a tag it is sent once only, since what is there may change between attempts; what may
     * pass is a `Doubtful` then.
     * @throws Failure `manifest-changed`, `tag-locked`, `manifest-child-missing`, `service-unavailable`,
     *   `registry-refuses-bundles`
     */
    async putManifest(path, reference, mediaType, bytes, condition = {}) {
        return this.#manifests.put({ path, reference, mediaType, bytes, condition });
    }
    /** Takes a manifest away. @returns whether the registry did: many let nobody */
    async deleteManifest(path, digest) {
        const target = `manifests/${digest}`;
        const answer = await this.#api.send({ path, method: 'DELETE', target, access: 'push', doubt: 'never' });
        return answer.status >= 200 && answer.status < 300;
    }
    /** A blob of at most `maxBytes` bytes, its digest verified; `undefined`: there is none. */
    async getBlob(path, digest, maxBytes) {
        const isThere = this.#there.has(path, digest);
        const target = `blobs/${digest}`;
        const request = { path, target, access: 'pull', redirects: true, maxBytes, isThere };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw await this.#api.refusal(answer, { path }, `to read the blob ${digest}`);
        const actual = (0,subject_digest/* sha256Digest */.sI)(answer.body);
        if (actual === digest)
            return answer.body;
        if ((0,problem/* isHtml */._6)(answer))
            throw (0,errors/* htmlAnswer */.uV)(answer.url.host, `asked for the blob ${digest}`, answer.status);
        throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, actual);
    }
    /**
     * A blob as it comes, unread and of any size; undefined: there is none. Its end is an error unless it has `size`
     * bytes and its digest is right: whoever passes the pieces on must not have passed on the last by then.
     * @throws Failure `registry-altered-bytes` while it is read
     */
    async openBlob(path, { digest, size }) {
        const isThere = this.#there.has(path, digest);
        const request = { path, target: `blobs/${digest}`, access: 'pull', redirects: true, isThere };
        const answer = await this.#api.send({ ...request, isStreamed: true });
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200 || !answer.content)
            throw await this.#api.refusal(answer, { path }, `to read the blob ${digest}`);
        return checkedContent(answer.content, { digest, size }, this.#name(path));
    }
    /** Whether a blob is there, without reading it. */
    async hasBlob(path, digest) {
        const isThere = await this.#uploads.exists(path, digest);
        if (isThere)
            this.#blobs.add(path, digest);
        return isThere;
    }
    /** Whether a blob was written, or found there, in this run. */
    knowsBlob(path, digest) {
        return this.#blobs.has(path, digest);
    }
    /** Opens an upload, which proves that the repository can be written to. */
    async openUpload(path) {
        return this.#uploads.open(path);
    }
    /** Stores a blob, in `upload` if one is open. */
    async putBlob(path, bytes, upload) {
        const digest = await this.#uploads.put(path, bytes, upload);
        this.#there.add(path, digest);
        this.#blobs.add(path, digest);
        return digest;
    }
    /** Stores a blob of any size as it comes, in `upload` if one is open. */
    async streamBlob(path, blob, upload) {
        await this.#uploads.stream(path, blob, upload);
        this.#there.add(path, blob.digest);
        this.#blobs.add(path, blob.digest);
    }
    /**
     * Has the registry take a blob from another of its repositories.
     * @returns an upload to send it with, where it did not
     */
    async mountBlob(path, digest, from) {
        this.#api.allowMount(path, from);
        return this.#uploads.mount(path, digest, from);
    }
    /** Has tokens for `path` be good for mounting from another repository from the start. */
    allowMount(path, from) {
        this.#api.allowMount(path, from);
    }
    /** All tags of a repository; undefined: the registry does not list them. */
    async tags(path) {
        return listTags(this.#api, path);
    }
    /** What refers to `digest`, by the referrers API alone, of one artifact type if that is given. */
    async referrers(path, digest, artifactType, { maxBytes = referrers/* MAX_LIST_BYTES */.Cb } = {}) {
        return (0,referrers/* listReferrers */.xt)(this.#api, path, digest, artifactType, maxBytes);
    }
    #name(path) {
        return `${this.host}/${path}`;
    }
}

;// CONCATENATED MODULE: ./lib/oci/registries.js


/** The registries of a run: one client for each host, so that tokens and connections are shared. */
class Registries {
    /** Runs one at a time of what may hold much of what registries send: see `askRemembering`. */
    largeTurn = (0,limit/* createLimiter */.z)(1);
    #options;
    #clients = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** @param host with the port, as in an image name */
    for(host) {
        const known = this.#clients.get(host);
        if (known)
            return known;
        const registry = new Registry({ ...this.#options, registry: host });
        this.#clients.set(host, registry);
        return registry;
    }
}

// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __nccwpck_require__(3868);
// EXTERNAL MODULE: ./lib/sigstore/certificate-trust.js
var certificate_trust = __nccwpck_require__(8790);
// EXTERNAL MODULE: ./lib/sigstore/key-holder.js
var key_holder = __nccwpck_require__(2052);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var sigstore_instance = __nccwpck_require__(999);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __nccwpck_require__(9234);
;// CONCATENATED MODULE: ./lib/task/sign/choose-log.js


/**
 * Chooses the log, and with it whether a timestamp is needed.
 * @param key of the kind that is signed with; undefined: a certificate's, which every log takes
 * @throws Failure `legacy-needs-rekor-v1`, `timestamp-authority-missing`, `key-unsupported`
 */
function chooseLog(instance, formats, formatIsExplicit, key) {
    const [v1, v2] = [1, 2].map((version) => instance.logs.find((log) => log.version === version));
    const wantsV1 = formats !== 'bundle';
    if (wantsV1 && v1 !== undefined) {
        if (key?.isInHashedRekord === false)
            throw notInLog(key, v1, `signature-format: ${formats}`);
        return { log: v1, timestamp: timestampWithV1(instance), formats };
    }
    if (wantsV1 && formatIsExplicit)
        throw legacyNeedsV1(formats);
    const log = logOfBundles(v1, v2, key);
    if (log.version === 2 && instance.timestampAuthority === undefined)
        throw noTimestampAuthority(log);
    return {
        log,
        timestamp: log.version === 2 || timestampWithV1(instance),
        formats: 'bundle',
        ...(wantsV1 && {
            warning: 'only bundles are written: the instance has no Rekor v1 log, which cosign\u2019s legacy tags need',
        }),
    };
}
/** The highest version that takes signatures of the key. */
function logOfBundles(v1, v2, key) {
    const isInV2 = key === undefined || key.publicKeyDetails !== undefined;
    const log = (isInV2 ? v2 : undefined) ?? v1;
    if (log !== undefined)
        return log;
    if (key !== undefined && v2 !== undefined)
        throw notInLog(key, v2, 'a bundle');
    throw (0,sigstore_instance/* noService */.Tr)('transparency log');
}
/** No log, where the user wants none: every format can do without one, and every kind of key. */
function noLog(instance, formats) {
    return { log: undefined, timestamp: timestampWithV1(instance), formats };
}
/** The log's own time is enough; a private instance's authority is there to be used. */
function timestampWithV1({ timestampAuthority, isPublic }) {
    return timestampAuthority !== undefined && !isPublic;
}
function legacyNeedsV1(formats) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'legacy-needs-rekor-v1',
        what: `signature-format: ${formats} cannot be written: the instance has no Rekor v1 log`,
        why: 'legacy tags carry a signed entry timestamp, which Rekor v2 does not make',
        fix: 'signature-format: bundle',
    });
}
function notInLog({ name }, log, asked) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `${asked} cannot be written with a key of ${name}: the log ${log.url.host} would refuse its signatures`,
        why: 'Rekor takes such keys for envelopes in a Rekor v1 log only, not for simple-signing, nor in Rekor v2',
        fix: 'one of:\n  signature-format: bundle   # where the instance has a Rekor v1 log\n  tlog: false                # nothing is recorded\n  key:                       # of ECDSA P-256 or RSA',
    });
}
function noTimestampAuthority(log) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'timestamp-authority-missing',
        what: `nothing can be signed with the Rekor v2 log ${log.url.host}: the signing config has no timestamp authority`,
        why: 'a Rekor v2 entry has no trusted time of its own, so verifiers refuse it without a timestamp',
        fix: 'add the instance\u2019s timestamp authority to tsaUrls in the signing config',
    });
}

;// CONCATENATED MODULE: ./lib/task/sign/services.js










/** Of the signing config and the trusted root. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * @param opened the key of `inputs`, where it is open already
 * @throws Failure `file-unreadable`, `file-too-large`, and those of the signing config, the key and of `chooseLog`
 */
async function openServices(inputs, environment, log, opened) {
    const { timeoutMs } = inputs;
    const http = (0,http_http/* createHttp */.V)({ timeoutMs, log, environment: environment.variables });
    const instance = inputs.signingConfig
        ? (0,sigstore_instance/* parseSigningConfig */.V2)(await (0,read_file/* readUserFile */.E1)('signing-config', inputs.signingConfig, MAX_FILE_BYTES), new Date())
        : sigstore_instance/* publicInstance */.DE;
    const bare = opened ?? (await openKey(inputs, environment, log));
    const key = bare && (0,key_holder/* holderOf */.Kd)(bare, inputs);
    const chosen = inputs.tlog
        ? chooseLog(instance, inputs.format, inputs.formatIsExplicit, key?.algorithm)
        : noLog(instance, inputs.format);
    if (chosen.warning !== undefined)
        log.warning(chosen.warning);
    if (!inputs.dryRun) {
        if (key === undefined)
            http.warm(instance.fulcio, 1);
        if (chosen.log)
            http.warm(chosen.log.url, (0,http_http/* connectionsFor */.l)(3 * inputs.targets.length));
    }
    const root = loadRoot(inputs, http, log);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    const credentials = createCredentialSource({
        explicit: inputs.credentials,
        azure: inputs.azure,
        githubToken: inputs.githubToken,
        environment: environment.variables,
        log,
        requests: { environment, http },
        timeoutMs,
    });
    return {
        http,
        clock: new clock/* Clock */.z(log),
        instance,
        chosen,
        key,
        registries: new Registries({ http, credentials, log, access: 'push' }),
        root,
    };
}
/** The key that a run signs with; undefined: it asks for a certificate. @throws those of `openSigningKey` */
async function openKey(inputs, environment, log) {
    const { key } = inputs;
    if (key === undefined)
        return undefined;
    // Loaded here: most runs have no key.
    const { openSigningKey } = await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(686)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9686));
    return openSigningKey({ ...inputs, key }, environment, log);
}
/** Without a log, only the registry is talked to. */
async function loadRoot({ trustedRoot, tlog }, http, log) {
    if (trustedRoot !== undefined) {
        const root = (0,trusted_root/* parseTrustedRoot */.t1)(await (0,read_file/* readUserFile */.E1)('trusted-root', trustedRoot, MAX_FILE_BYTES));
        if ((0,certificate_trust/* isWithoutCtLog */.k)(root))
            log.info('the trusted root names no CT log: certificates go without an SCT');
        return root;
    }
    return tlog ? (0,trusted_root/* fetchTrustedRoot */.Wj)({ http, log }) : (0,trusted_root/* embeddedTrustedRoot */._v)();
}


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/** Nobody reads on; what has all of it is the report in JSON. */
const MAX_LENGTH = 2000;
/** The beginning of text of others, for people: as much of it as could honestly be said. */
function excerpt(text) {
    return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}\u2026`;
}


/***/ }),

/***/ 1875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export JsonValue */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2845);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7944);
/* harmony import */ var _unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7160);




const DECIMAL = /^(?:0|[1-9][0-9]{0,18})$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/**
 * One value of a document that came from outside, with the place it has in it. A reader takes exactly what
 * it expects; anything else is a Failure that names the place. Fields it does not ask for are ignored, as
 * protobuf's JSON mapping wants it for newer writers; `null` is an absent field there.
 */
class JsonValue {
    #value;
    #place;
    #document;
    constructor(value, place, document) {
        this.#value = value;
        this.#place = place;
        this.#document = document;
    }
    /** The field `name`, or undefined where it is absent. */
    find(name) {
        const fields = this.#fields();
        const value = Object.hasOwn(fields, name) ? fields[name] : null;
        if (value === null)
            return undefined;
        return new JsonValue(value, this.#place === '' ? name : `${this.#place}.${name}`, this.#document);
    }
    get(name) {
        const value = this.find(name);
        if (value === undefined)
            throw this.misfit(`has no ${name}`);
        return value;
    }
    /** Names of the fields, in the document's order. */
    names() {
        return Object.keys(this.#fields());
    }
    items(max) {
        if (!Array.isArray(this.#value))
            throw this.misfit('is not a list');
        if (this.#value.length > max)
            throw this.misfit(`has more than ${max} elements`);
        return this.#value.map((value, i) => new JsonValue(value, `${this.#place}[${i}]`, this.#document));
    }
    isTrue() {
        return this.#value === true;
    }
    /** @param maxLength in characters */
    text(maxLength = Infinity) {
        if (typeof this.#value !== 'string')
            throw this.misfit('is not a string');
        if (this.#value.length > maxLength)
            throw this.misfit(`is longer than ${maxLength} characters`);
        return this.#value;
    }
    /** Padded standard base64, one spelling per value. @param maxBytes once it is decoded */
    base64(maxBytes = Infinity) {
        const text = this.text();
        // Three bytes are four characters: the length of the text tells all but the last two bytes, before it is decoded.
        const isTooLong = text.length > 4 * Math.ceil(maxBytes / 3);
        const bytes = isTooLong ? undefined : Buffer.from(text, 'base64');
        if (bytes === undefined || bytes.length > maxBytes)
            throw this.misfit(`is longer than ${maxBytes} bytes`);
        // Node reads over what does not belong there. A regular expression would exhaust the stack on megabytes.
        if (bytes.toString('base64') !== text)
            throw this.misfit('is not base64');
        return bytes;
    }
    /** Exactly `length` bytes in lower-case hexadecimal digits. */
    hex(length) {
        const text = this.text();
        if (!/^[0-9a-f]*$/.test(text) || text.length !== 2 * length)
            throw this.misfit(`is not ${length} bytes in hex`);
        return Buffer.from(text, 'hex');
    }
    /** A non-negative int64 as decimal digits: protobuf's JSON writes a string, Rekor v1 a number. */
    decimal() {
        const text = typeof this.#value === 'number' ? String(this.#value) : this.text();
        if (!DECIMAL.test(text))
            throw this.misfit('is not a whole number from 0');
        return text;
    }
    /** The JSON in `bytes`, which this value holds in some encoding. */
    nested(bytes) {
        return parseJson(bytes, { ...this.#document, name: `${this.#place} in ${this.#document.name}` });
    }
    date() {
        const date = new Date(RFC3339.test(this.text()) ? this.text() : Number.NaN);
        if (Number.isNaN(date.getTime()))
            throw this.misfit('is not an RFC 3339 time');
        return date;
    }
    /** All of it, for readers of documents that may have any shape. */
    raw() {
        return this.#value;
    }
    misfit(problem) {
        return malformed(this.#document, `${this.#place || 'it'} ${problem}`);
    }
    /** For what may be right, but is of a kind or version that this program does not know. */
    unknownKind(problem, fix) {
        return (0,_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKind */ .P)(`${this.#document.name}, for ${this.#place || 'it'} ${problem}`, fix);
    }
    #fields() {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(this.#value))
            throw this.misfit('is not an object');
        return this.#value;
    }
}
/**
 * Parses UTF-8 JSON.
 * @throws Failure with the document's code
 */
function parseJson(json, document) {
    const bytes = typeof json === 'string' ? Buffer.byteLength(json) : json.byteLength;
    if (bytes > document.maxBytes)
        throw malformed(document, `it is longer than ${document.maxBytes} bytes`);
    try {
        return new JsonValue((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .nh)(typeof json === 'string' ? json : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8 */ .As)(json)), '', document);
    }
    catch (error) {
        // The parser's own message quotes the document.
        throw malformed(document, error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooMuchJson */ .Mm ? error.message : 'it is not JSON');
    }
}
function malformed({ name, why, fix, ...document }, problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: document.class,
        code: document.code,
        what: `${name} cannot be read: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(problem)}`,
        ...(why !== undefined && { why }),
        ...(fix !== undefined && { fix }),
    });
}


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mm: () => (/* binding */ TooMuchJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   nh: () => (/* binding */ parseBounded)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object in `json` (UTF-8); undefined for anything else. A parser's own message would quote it. */
function objectIn(json) {
    try {
        const value = parseBounded(typeof json === 'string' ? json : utf8(json));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** No document goes nearly as deep; much deeper ones exhaust the stack of whoever walks or writes them. */
const MAX_DEPTH = 500;
/** Of a document: an SBOM of ten megabytes has a third of it. As many empty lists take a hundred times their text. */
const MAX_VALUES = 1_000_000;
/** JSON that takes more work or memory than any honest document. */
class TooMuchJson extends SyntaxError {
}
/** @throws SyntaxError; TooMuchJson before anything is parsed */
function parseBounded(json, maxValues = MAX_VALUES) {
    checkSize(json, maxValues);
    return JSON.parse(json);
}
/** Counts brackets and commas outside of strings, which is all that depth and number of values depend on. */
function checkSize(json, maxValues) {
    let depth = 0;
    let values = 1;
    for (let at = 0; at < json.length; at += 1) {
        const character = json.charCodeAt(at);
        if (character === QUOTE)
            at = endOfString(json, at);
        else if (character === COMMA)
            values += 1;
        else if (character === LIST || character === OBJECT) {
            depth += 1;
            values += 1;
        }
        else if (character === LIST_END || character === OBJECT_END)
            depth -= 1;
        if (depth > MAX_DEPTH)
            throw new TooMuchJson('it is nested too deep');
        if (values > maxValues)
            throw new TooMuchJson(`it has more than ${maxValues} values`);
    }
}
const [QUOTE, COMMA, LIST, LIST_END, OBJECT, OBJECT_END, BACKSLASH] = [
    0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d, 0x5c,
];
/** Where the string that begins at `start` ends; behind the last character where it does not. */
function endOfString(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let escapes = 0;
        while (json.charCodeAt(end - 1 - escapes) === BACKSLASH)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return json.length;
}
/** Text in UTF-8, with nothing replaced or left out: what is signed is read as others read it. @throws TypeError */
function utf8(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
/** Empty for what is no text: JSON may also hold objects that cannot be turned into any. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9730);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5789);


/** Code span for any text: line breaks cannot break out of it (CommonMark 6.1). No text makes none. */
function code(text) {
    const line = onOneLine(text);
    if (line === '')
        return '';
    const longest = longestRun(line);
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const ADDRESS = /(https?:\/\/[^\s<>"'`()[\]{}|\\^]*[^\s<>"'`()[\]{}|\\^.,;:!?])/;
/** What makes the beginning of a paragraph a list or a heading (CommonMark 4.3, 5.2). */
const MARKER = /^([-+=]|\d+(?=[.)]))/;
/**
 * Any text as a paragraph, or within one: nothing in it is markup (CommonMark 2.4), and its lines stay lines, though
 * on one line of Markdown: each could begin a list there. Addresses are links: GitHub would make them links itself,
 * but with the backslashes of what is escaped in them (GFM 6.9).
 */
function plain(text) {
    return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text)
        .trimStart()
        .split(ADDRESS)
        .map((part, position) => (position % 2 === 1 ? link(part, part) : escaped(part)))
        .join('')
        .replace(MARKER, (marker) => (/\d/.test(marker) ? `${marker}\\` : `\\${marker}`));
}
function escaped(text) {
    const lines = (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafeLines */ .Dy)(text.replaceAll(/\r\n?/g, '\n'));
    return lines.replaceAll(/[\\`*_{}[\]<>#|~&@]|(?<=\bwww)\./gi, '\\$&').replaceAll('\n', '<br>');
}
/** What is shown when somebody opens it, if there is anything: an empty line in the title would end its tag (4.6). */
function folded(title, body) {
    return body === '' ? '' : `<details><summary>${html(onOneLine(title))}</summary>\n\n${body}\n\n</details>`;
}
function onOneLine(text) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .kJ)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text).replaceAll(/[\r\n]+/g, ' '));
}
/** Any text between HTML tags. */
function html(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A fenced block that its text cannot close (CommonMark 4.5). */
function block(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafeLines */ .Dy)(text)}\n${fence}`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
/** A link on any text; only http(s) addresses become one, of a length that servers take. */
function link(text, url) {
    const parsed = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(url) === url ? URL.parse(url) : null;
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        return escaped((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text));
    // A colon that is escaped in no way would make an address in the text a link within the link.
    const words = escaped((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text)).replaceAll('://', ':\\//');
    return `[${words}](${parsed.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/**
 * A table; bars in its cells, which end them also in code spans, are escaped (GFM 4.10): those behind an even number
 * of backslashes, which escape each other.
 */
function table(header, rows) {
    const lines = [header, header.map(() => '---'), ...rows];
    return lines.map((cells) => `| ${cells.map(withoutBars).join(' | ')} |`).join('\n');
}
function withoutBars(cell) {
    return cell.replaceAll(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2845);

/** The member at a path of a document that may have any shape; undefined where there is none. */
function memberAt(value, ...path) {
    return path.reduce((inner, name) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
/** The list at a path; empty where there is none. */
function listAt(value, ...path) {
    const list = memberAt(value, ...path);
    return Array.isArray(list) ? list : [];
}
/** The text at a path; undefined where there is none, or an empty one. */
function textAt(value, ...path) {
    const text = memberAt(value, ...path);
    return typeof text === 'string' && text !== '' ? text : undefined;
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/** @throws Failure `input-value-unknown` */
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
/** One of the words in `choices`, exactly. @throws Failure `input-value-unknown` */
function parseChoice(name, text, choices) {
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined)
        return choice;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'input-value-unknown',
        what: `${name}: "${text}" is not one of ${choices.join(', ')}`,
        why: 'it is mistyped, or an expression in it gives something else',
        fix: `${name}: ${choices[0]}`,
    });
}
const UNITS = { s: 1000, m: 60_000, h: 3_600_000 };
/** `90s`, `10m`, `1h` in milliseconds. @throws Failure `input-duration-malformed` */
function parseDuration(name, text) {
    const [, count, unit] = /^([1-9][0-9]{0,5})([smh])$/.exec(text) ?? [];
    if (count !== undefined && unit !== undefined)
        return Number(count) * (UNITS[unit] ?? 0);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'input-duration-malformed',
        what: `${name}: "${text}" is not a duration`,
        why: 'a duration is a whole number and s, m or h',
        fix: `${name}: 10m`,
    });
}
/** The lines of a multi-line input without white space around them, empty ones left out. */
function parseLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Text of others for a message: on one line, plain ASCII, and short. */
function printable(text, maxLength = 200) {
    return text
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, maxLength);
}


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ terminalSafeLines),
/* harmony export */   kJ: () => (/* binding */ terminalSafe)
/* harmony export */ });
/* unused harmony export terminalSafeJson */
/** Control characters, and marks that end a line or turn the direction of text (Unicode TR 36, 3.5). */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Text of others on one line: it can neither move the cursor nor turn its direction. */
function terminalSafe(text) {
    return text.replaceAll(UNSAFE, '\ufffd');
}
/** The same for text whose lines stay lines, and whose tabs stay tabs. */
function terminalSafeLines(text) {
    return text.replaceAll(UNSAFE, (unsafe) => (/[\n\t]/.test(unsafe) ? unsafe : '\ufffd'));
}
/** JSON that says the same to whoever parses it: within its strings such characters are escaped (RFC 8259, 7). */
function terminalSafeJson(json) {
    return json.replaceAll(UNSAFE, (unsafe) => {
        if (unsafe === '\n')
            return unsafe;
        // Outside of strings, where alone it may stand as it is.
        if (/[\r\t]/.test(unsafe))
            return ' ';
        return `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownKind)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7944);


/**
 * A Failure `kind-unknown`: what was read may be right, but is of a kind or version that this program does not know,
 * so that nothing can be said of it.
 * @param what is not understood: a noun with what it is; may quote what was read
 * @param help in place of the usual fix
 */
function unknownKind(what, help) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'kind-unknown',
        what: `not understood: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(what, 300)}`,
        why: 'it is of a kind or version that this program does not read, so that it cannot tell',
        fix: help ?? 'verify it with the program that made it, and report the kind, so that it can be read here',
    });
}


/***/ }),

/***/ 9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, startGroup, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8278);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
