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

/***/ 6134:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9731);
/* harmony import */ var _github_actions_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1065);
/* harmony import */ var _github_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8923);
/* harmony import */ var _github_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2149);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1808);





const log = (0,_github_actions_log_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsLog */ ._)();
await (0,_github_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(log, () => (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .M)((0,_github_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)(), _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH, log));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ main_verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __nccwpck_require__(9731);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __nccwpck_require__(6167);
;// CONCATENATED MODULE: ./lib/text/excerpt.js
/** Nobody reads on; what has all of it is the report in JSON. */
const MAX_LENGTH = 2000;
/** The beginning of text of others, for people: as much of it as could honestly be said. */
function excerpt(text) {
    return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}\u2026`;
}

// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __nccwpck_require__(5789);
;// CONCATENATED MODULE: ./lib/text/markdown.js


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
    return excerpt(text)
        .trimStart()
        .split(ADDRESS)
        .map((part, position) => (position % 2 === 1 ? markdown_link(part, part) : escaped(part)))
        .join('')
        .replace(MARKER, (marker) => (/\d/.test(marker) ? `${marker}\\` : `\\${marker}`));
}
function escaped(text) {
    const lines = (0,terminal_safe/* terminalSafeLines */.Dy)(text.replaceAll(/\r\n?/g, '\n'));
    return lines.replaceAll(/[\\`*_{}[\]<>#|~&@]|(?<=\bwww)\./gi, '\\$&').replaceAll('\n', '<br>');
}
/** What is shown when somebody opens it, if there is anything: an empty line in the title would end its tag (4.6). */
function folded(title, body) {
    return body === '' ? '' : `<details><summary>${html(onOneLine(title))}</summary>\n\n${body}\n\n</details>`;
}
function onOneLine(text) {
    return (0,terminal_safe/* terminalSafe */.kJ)(excerpt(text).replaceAll(/[\r\n]+/g, ' '));
}
/** Any text between HTML tags. */
function html(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A fenced block that its text cannot close (CommonMark 4.5). */
function block(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,terminal_safe/* terminalSafeLines */.Dy)(text)}\n${fence}`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
/** A link on any text; only http(s) addresses become one, of a length that servers take. */
function markdown_link(text, url) {
    const parsed = excerpt(url) === url ? URL.parse(url) : null;
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        return escaped(excerpt(text));
    // A colon that is escaped in no way would make an address in the text a link within the link.
    const words = escaped(excerpt(text)).replaceAll('://', ':\\//');
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

// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __nccwpck_require__(6852);
;// CONCATENATED MODULE: ./lib/github/job-summary.js





/** What GitHub takes of one step: 1 MiB; of more than that it shows nothing. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The input `show-summary`. @throws Failure `input-value-unknown` */
function readShowSummary(read = core/* getInput */.V4) {
    return (0,parse/* parseBoolean */.yG)('show-summary', read('show-summary') || 'true');
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
        await core/* summary */.z.addRaw(`${isWhole ? markdown : headingOf(markdown)}\n`, true).write();
    }
    catch {
        log.notice('the job summary could not be written: GITHUB_STEP_SUMMARY is not set or not writable');
    }
}
function headingOf(markdown) {
    const [heading = ''] = excerpt(markdown).split('\n\n');
    return `${heading}\n\nThe rest is left out: GitHub shows 1 MiB. The files that the step writes have all of it.`;
}
/** The code of a failure, with its page. */
function codeLink(failed) {
    return `[${code(failed)}](${(0,tool/* errorPage */.Wr)(failed)})`;
}
/** The failure of a step, as its log tells it. */
function failureMarkdown({ message, code: failed, why, fix }) {
    return [
        `### \u274c Failed: ${codeLink(failed)}`,
        plain(message),
        why === undefined ? '' : `**Likely cause:** ${plain(why)}`,
        fix === undefined ? '' : `**Fix:**\n\n${block(fix)}`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
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

;// CONCATENATED MODULE: ./lib/report/json.js

/** docs/verify.schema.json; a field may be added, anything else makes a new version. */
const REPORT_VERSION = 1;
function jsonReport({ answers, verdict, exitCode, root }) {
    return {
        schemaVersion: REPORT_VERSION,
        tool: { name: tool/* toolName */.Uf, version: tool/* toolVersion */.fX },
        verdict,
        exitCode,
        trustedRoot: root?.source ?? null,
        images: answers.map(({ report }) => report),
    };
}

// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __nccwpck_require__(2106);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 5 modules
var predicate_facts = __nccwpck_require__(5083);
;// CONCATENATED MODULE: ./lib/report/words.js

const VERDICT_WORDS = {
    verified: { word: 'VERIFIED', tone: 'good' },
    rejected: { word: 'REJECTED', tone: 'bad' },
    unsigned: { word: 'UNSIGNED', tone: 'bad' },
    'could-not-tell': { word: 'COULD NOT TELL', tone: 'warn' },
};
const STATUS_WORDS = {
    accepted: 'accepted',
    'other-identity': 'by another identity',
    rejected: 'rejected',
    'not-asked-for': 'valid',
};
const WAY_WORDS = {
    'referrers-api': 'referrers API',
    'index-tag': 'index tag',
    'sig-tag': '.sig tag',
    'att-tag': '.att tag',
    file: 'file',
};
/** `bundle (referrers API, index tag)` */
function storageOf({ layout, foundThrough }) {
    return `${layout} (${foundThrough.map((way) => WAY_WORDS[way]).join(', ')})`;
}
const TYPE_WORDS = {
    'https://slsa.dev/provenance/v1': 'SLSA provenance v1',
    'https://slsa.dev/provenance/v0.2': 'SLSA provenance v0.2',
    'https://slsa.dev/provenance/v0.1': 'SLSA provenance v0.1',
    'https://sigstore.dev/cosign/sign/v1': 'signature',
    'https://spdx.dev/Document': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v2.3': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v3': 'SBOM (SPDX 3)',
    'https://cyclonedx.org/bom': 'SBOM (CycloneDX)',
    'https://cosign.sigstore.dev/attestation/vuln/v1': 'vulnerability scan',
    'https://openvex.dev/ns': 'VEX (OpenVEX)',
    'https://in-toto.io/attestation/test-result/v0.1': 'test result',
    'https://in-toto.io/attestation/reference/v0.1': 'reference to what is stored apart',
    'https://slsa.dev/verification_summary/v1': 'SLSA verification summary',
};
/** What an attestation is, in words; its type where there are none. */
function typeWords({ kind, predicateType }) {
    if (predicateType === null)
        return kind === 'unknown' ? 'not readable' : 'signature';
    return Object.hasOwn(TYPE_WORDS, predicateType)
        ? (TYPE_WORDS[predicateType] ?? predicateType)
        : predicateType;
}
/** What an attestation is and says, in words. */
function contentWords(report) {
    return report.says ? (0,predicate_facts/* factWords */.mg)(report.says) : typeWords(report);
}
/** `2026-11-20 22:59:06 UTC` */
function timeWords(rfc3339) {
    return rfc3339.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
}
/** With the digests of tags shortened: the tag of an index is a whole digest. */
function shortTags(text) {
    return text.replaceAll(/(sha256-[0-9a-f]{12})[0-9a-f]{52}/g, '$1\u2026');
}
/** `owner/name/path@ref` of a workflow on GitHub, without the server. */
function shortUri(uri) {
    return uri.replace(/^https:\/\/github\.com\//, '');
}
/** The image without its digest, and its platform: `ghcr.io/acme/app:v1 (linux/arm64)`. */
function nameWords({ image, platform }) {
    return `${image.split('@')[0] ?? image}${platform ? ` (${platform})` : ''}`;
}
/** `sha256:` and twelve digits, once the digest is known. */
function shortDigest({ image, subject }) {
    return /sha256:[0-9a-f]{12}/.exec(subject ?? image)?.[0];
}
/** The artifact that tells most of who built an image: accepted provenance, or else what is accepted. */
function originOf({ artifacts }) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return accepted.find(({ facts }) => facts) ?? accepted[0];
}
const VERDICTS = ['verified', 'rejected', 'unsigned', 'could-not-tell'];
/** `v1.2.3 (list 3 of releases, valid to 2028-01-05)` */
function releaseWords({ kind, tag, list }) {
    const what = kind === 'released' ? (tag ?? 'by its tag') : kind;
    return `${what} (list ${list.number} of releases, valid to ${list.expires.slice(0, 'yyyy-mm-dd'.length)})`;
}
/** `57 verified, 3 rejected` */
function countsOf(reports) {
    const counts = VERDICTS.flatMap((verdict) => {
        const { length } = reports.filter((report) => report.verdict === verdict);
        return length === 0 ? [] : [`${length} ${VERDICT_WORDS[verdict].word.toLowerCase()}`];
    });
    return counts.join(', ');
}
/** `Build L2: hosted runner`, or why no level is told. */
function levelWords({ level, withoutLevel }) {
    return level ? `Build L${level.level}: ${level.reason}` : `none told: ${withoutLevel ?? 'unknown'}`;
}
/** What a provenance says and nothing confirms. */
function claimWords(claimed) {
    const said = Object.entries(claimed).map(([name, value]) => `${name} ${value}`);
    return `${said.join(', ')} (its signer says so, the certificate does not)`;
}

;// CONCATENATED MODULE: ./lib/report/shared-remarks.js


/** Of images that one remark is about. */
const MAX_NAMED = 3;
function sharedWarnings(reports) {
    return shared(reports, ({ warnings }) => warnings.map(({ message }) => message));
}
/** What other programs say. */
function sharedAnswers(reports) {
    return shared(reports, ({ lenses }) => lenses);
}
function shared(reports, remarksOf) {
    const all = reports.flatMap((report) => remarksOf(report).map((said) => ({ said, image: nameWords(report) })));
    const alike = (0,group_by/* groupBy */.$)(all, ({ said }) => JSON.stringify(said));
    return [...alike.values()].flatMap((same) => same[0] ? [{ said: same[0].said, images: same.map(({ image }) => image) }] : []);
}
/** The first of `images`, each as `write` has it, and how many more there are. */
function listed(images, write = (image) => image) {
    const more = images.length - MAX_NAMED;
    return `${images.slice(0, MAX_NAMED).map(write).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js



const MAX_IMAGES = 100;
const MAX_DETAILS = 20;
const FEW = 5;
const TITLES = {
    verified: '\u2705 Verified',
    rejected: '\u274c Rejected',
    unsigned: '\u274c Unsigned',
    'could-not-tell': '\u26a0\ufe0f Could not tell',
};
/** The job summary of the verify action: what is not verified first. */
function markdownReport({ answers, verdict }) {
    const reports = answers.map(({ report }) => report);
    const [wrong, right] = [
        reports.filter((report) => report.verdict !== 'verified'),
        reports.filter((report) => report.verdict === 'verified'),
    ];
    // Of many images, only what is wrong is explained beside what is not.
    const explained = reports.length > FEW && wrong.length > 0 ? [] : right.slice(0, MAX_DETAILS);
    const parts = [
        heading(reports, wrong, verdict),
        imageTable(wrong),
        ...wrong.slice(0, MAX_DETAILS).map(details),
        wrong.length === 0 ? imageTable(right) : folded(`${right.length} verified`, imageTable(right)),
        programs(reports),
        warnings(reports),
        ...explained.map(details),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function heading(reports, wrong, verdict) {
    const [first] = reports;
    if (reports.length === 1 && first)
        return `### ${TITLES[verdict]}: ${code(nameWords(first))}`;
    if (wrong.length === 0)
        return `### \u2705 Verified: ${reports.length} images`;
    const sign = verdict === 'could-not-tell' ? '\u26a0\ufe0f' : '\u274c';
    return `### ${sign} Not verified: ${wrong.length} of ${reports.length} images (${countsOf(wrong)})`;
}
function imageTable(reports) {
    if (reports.length === 0)
        return '';
    const shown = reports.slice(0, MAX_IMAGES);
    const hasFix = shown.some((report) => fixesOf(report) !== '');
    const rows = shown.map((report) => [
        code(nameWords(report)),
        code(shortDigest(report) ?? 'unknown'),
        TITLES[report.verdict],
        plain(summaryOf(report)),
        ...(hasFix ? [fixesOf(report)] : []),
    ]);
    const more = reports.length - rows.length;
    return (table(['Image', 'Digest', 'Verdict', 'Why', ...(hasFix ? ['Fix'] : [])], rows) +
        (more > 0 ? `\n\n\u2026 and ${more} more: see the file of ${code('report-path')}.` : ''));
}
/** What to paste, each line as it stands and once. */
function fixesOf({ reasons }) {
    const lines = reasons.flatMap(({ fix = '' }) => fix.split('\n'));
    return [...new Set(lines)]
        .filter((line) => line !== '')
        .map(code)
        .join('<br>');
}
/** Each warning once, with the images that it is about. */
function warnings(reports) {
    const lines = sharedWarnings(reports).map(({ said, images }) => {
        const which = reports.length === 1 ? '' : ` (${listed(images, code)})`;
        return `- \u26a0\ufe0f ${plain(said)}${which}`;
    });
    return lines.slice(0, MAX_IMAGES).join('\n');
}
/** What other programs say, each answer once, with the images that it is about; what they refuse first. */
function programs(reports) {
    const rows = sharedAnswers(reports)
        .toSorted((answer, other) => Number(answer.said.admits) - Number(other.said.admits))
        .slice(0, MAX_IMAGES)
        .map(({ said: told, images }) => [
        code(told.lens),
        told.admits === null ? 'not asked' : told.admits ? '\u2705 admits' : '\u274c rejects',
        images.length === reports.length && images.length > 1 ? 'all' : listed(images, code),
        plain(told.why),
        told.admits === null || told.fix === undefined ? '' : code(told.fix),
    ]);
    return rows.length === 0 ? '' : table(['Program', 'Says', 'Image', 'Why', 'Fix'], rows);
}
function summaryOf(report) {
    const { verdict, reasons } = report;
    if (verdict !== 'verified')
        return reasons.map(({ message }) => message.replaceAll('\n', ' ')).join('; ');
    const { facts, identity } = originOf(report) ?? {};
    if (!facts)
        return 'signed as expected';
    const source = shortUri(facts.sourceRepository ?? identity?.san ?? 'a known source');
    const level = facts.level ? `, Build L${facts.level.level}` : '';
    return `built from ${source} at ${(facts.sourceCommit ?? '').slice(0, 12)}${level}`;
}
function details(report) {
    const { artifacts, subject, verdict } = report;
    const origin = originOf(report);
    const lines = [
        ...(subject === undefined ? [] : [`- **Reference** ${code(subject)}`]),
        ...(origin ? built(origin) : []),
    ];
    const found = artifacts
        .slice(0, MAX_DETAILS)
        .map((artifact) => [
        plain(contentWords(artifact)),
        STATUS_WORDS[artifact.status],
        storageOf(artifact),
        artifact.identity ? code(shortUri(artifact.identity.san)) : '',
    ]);
    const rest = found.length > 0 ? [table(['Attached', 'Status', 'Stored as', 'Signed by'], found)] : [];
    const title = verdict === 'verified' ? nameWords(report) : `${TITLES[verdict]}: ${nameWords(report)}`;
    return folded(title, [lines.join('\n'), ...rest].filter((part) => part !== '').join('\n\n'));
}
function built({ facts, identity, signedAt, logIndex, release }) {
    return [
        ...(facts ? sourceLines(facts) : []),
        ...(identity ? [`- **Signed by** ${code(shortUri(identity.san))}`] : []),
        ...(release ? [`- **Release** ${plain(releaseWords(release))}`] : []),
        ...(facts?.run ? [`- **Run** ${markdown_link(shortUri(facts.run), facts.run)}`] : []),
        `- **When** ${signedAt === undefined ? 'not proved' : plain(timeWords(signedAt))}, ${logIndex === undefined ? 'not in a transparency log' : `log index ${code(logIndex)}`}`,
        ...(facts?.claimed ? [`- **Claims** ${plain(claimWords(facts.claimed))}`] : []),
        ...(facts ? [levelLine(facts)] : []),
    ];
}
function levelLine(facts) {
    const { level } = facts;
    return level
        ? `- **SLSA Build L${level.level}**: ${plain(level.reason)}`
        : `- **SLSA level** ${plain(levelWords(facts))}`;
}
function sourceLines({ sourceRepository, sourceCommit, sourceRef }) {
    if (sourceRepository === undefined || sourceCommit === undefined)
        return [];
    const name = `${shortUri(sourceRepository)}@${sourceCommit.slice(0, 12)}`;
    const ref = sourceRef === undefined ? '' : ` (${code(sourceRef)})`;
    return [`- **Source** ${markdown_link(name, `${sourceRepository}/commit/${sourceCommit}`)}${ref}`];
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/report/page.js



const STYLES = { good: 'green', bad: 'red', warn: 'yellow', dim: 'dim', bold: 'bold' };
const LONG_WORD_INDENT = '    ';
/** For files, logs and pipes. */
const PLAIN = { colour: false, width: 80 };
/** Lines of at most `width` columns. Text of others can neither move the cursor nor turn its direction. */
class Page {
    #lines = [];
    #colour;
    #width;
    constructor({ colour, width }) {
        this.#colour = colour;
        this.#width = width;
    }
    paint(tone, text) {
        return this.#colour ? (0,external_node_util_namespaceObject.styleText)(STYLES[tone], text, { validateStream: false }) : text;
    }
    blank() {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    /** A paragraph behind a label; further lines stand below its beginning. */
    labelled(label, text, tone) {
        const style = (line) => (tone ? this.paint(tone, line) : line);
        const clean = (0,terminal_safe/* terminalSafe */.kJ)(excerpt(text));
        if (this.#isLongWord(clean, label.length)) {
            this.#lines.push(style(label).trimEnd(), `${LONG_WORD_INDENT}${clean}`);
            return;
        }
        const indent = ' '.repeat(label.length);
        for (const [number, line] of wrap(clean, this.#width - label.length).entries()) {
            this.#lines.push(`${number === 0 ? style(label) : indent}${line}`.trimEnd());
        }
    }
    /** A line that is copied as a whole: it may be wider than the page. */
    whole(label, text) {
        this.#lines.push(`${label}${(0,terminal_safe/* terminalSafe */.kJ)(text)}`);
    }
    /** One line: as many of `parts` as fit, the first in any case. */
    row(label, [first, ...parts], tone) {
        let line = (0,terminal_safe/* terminalSafe */.kJ)(excerpt(first));
        for (const part of parts.map(terminal_safe/* terminalSafe */.kJ)) {
            const longer = `${line}  ${part}`;
            if (label.length + longer.length > this.#width)
                break;
            line = longer;
        }
        this.labelled(label, line, tone);
    }
    /** An address that would have to be cut, but has room on a line of its own, can be clicked there. */
    #isLongWord(text, labelWidth) {
        const isTooLong = text.length > this.#width - labelWidth;
        return !text.includes(' ') && isTooLong && text.length <= this.#width - LONG_WORD_INDENT.length;
    }
    text() {
        return `${this.#lines.join('\n').trim()}\n`;
    }
}
/** Breaks at spaces; a word that is too long for a line is cut. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((part) => cut(part, width))) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function cut(word, width) {
    return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
}

// EXTERNAL MODULE: ./lib/verification/not-admitted.js
var not_admitted = __nccwpck_require__(8125);
;// CONCATENATED MODULE: ./lib/report/sarif-log.js



/** Code scanning shows it as high, medium and low (GitHub's "SARIF support for code scanning"). */
const SEVERITIES = { error: '8.0', warning: '5.0', note: '1.0' };
/** GitHub shows so many results of one run, and takes none of a file with 25,000 (the same page, "limits"). */
const MAX_RESULTS = 5000;
/**
 * SARIF 2.1.0 with the rules that its results name, each at the worst level of them. Of more results than code
 * scanning shows, the worst.
 */
function sarifLog(all, ruleFor) {
    const results = shown(all).map((result) => ({
        ...result,
        message: { text: excerpt(result.message.text) },
    }));
    const groups = (0,group_by/* groupBy */.$)(results, ({ ruleId }) => ruleId);
    const rules = [...groups]
        .map(([id, same]) => ruleOf(id, worst(same.map(({ level }) => level)), ruleFor(id)))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const informationUri = `https://github.com/${tool/* projectName */.j1}`;
    const driver = { name: tool/* toolName */.Uf, semanticVersion: tool/* toolVersion */.fX, informationUri, rules };
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, results }],
    };
}
function shown(results) {
    if (results.length <= MAX_RESULTS)
        return results;
    return results
        .toSorted((a, b) => Number(SEVERITIES[b.level]) - Number(SEVERITIES[a.level]))
        .slice(0, MAX_RESULTS);
}
function worst(levels) {
    return ['error', 'warning'].find((level) => levels.includes(level)) ?? 'note';
}
function ruleOf(id, level, { text, page }) {
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text },
        helpUri: page,
        help: {
            text: `What it means, and what to do: ${page}`,
            markdown: `[What it means, and what to do](${page})`,
        },
        defaultConfiguration: { level },
        properties: { tags: ['security', 'supply-chain'], 'security-severity': SEVERITIES[level] },
    };
}
/** A relative reference: a colon in its first part would make that a scheme (RFC 3986, 4.2). */
function pathUri(path) {
    return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
function pascalCase(id) {
    return id.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/report/sarif.js



const LEVELS = {
    rejected: 'error',
    unsigned: 'error',
    'could-not-tell': 'warning',
    verified: 'note',
};
/** SARIF 2.1.0 for code scanning: a result for each reason and each warning; none for what is verified. */
function sarifReport({ answers }) {
    const results = answers.flatMap((answer) => [
        ...answer.report.reasons.map((reason) => resultOf(answer, reason, LEVELS[answer.report.verdict])),
        ...refusals(answer.report).map((refusal) => resultOf(answer, refusal, 'warning')),
        ...answer.report.warnings.map((warning) => resultOf(answer, warning, 'note')),
    ]);
    return sarifLog(results, (id) => ({ text: sentence(id), page: (0,tool/* errorPage */.Wr)(id) }));
}
/** By other programs, where they are not among the reasons already. */
function refusals({ reasons, lenses }) {
    const isTold = reasons.some(({ code }) => code === 'not-admitted');
    return isTold ? [] : lenses.filter(({ admits }) => admits === false).map(not_admitted/* notAdmitted */.q);
}
function resultOf({ report, origin }, { code, message, fix }, level) {
    const { image, subject } = report;
    return {
        ruleId: code,
        level,
        message: { text: `${image}: ${message}${fix === undefined ? '' : `\nFix: ${fix}`}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: pathUri(origin?.file ?? nameOf(report)) },
                    region: { startLine: origin?.line ?? 1 },
                },
                logicalLocations: [{ fullyQualifiedName: subject ?? image, kind: 'resource' }],
            },
        ],
        // The same rule and image are the same alert, whatever the digest.
        partialFingerprints: { 'image/v1': `${code}:${nameOf(report)}` },
    };
}
/** Code scanning wants a path; an image that no file names has its name for one. */
function nameOf({ image }) {
    return image.replace(/@.*$/, '');
}
function sentence(id) {
    const words = id.replaceAll('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/report/text.js



const LABEL = 15;
const MAX_ROWS = 30;
/**
 * The report for people. One image: the verdict first, then what it rests on. Several: a line for each, and what
 * is wrong at the end, where a terminal shows it.
 */
function textReport(reports, style) {
    const page = new Page(style);
    const [only, ...others] = reports;
    if (only && others.length === 0)
        text_details(page, only);
    else
        several(page, reports);
    return page.text();
}
function several(page, reports) {
    const width = Math.max(...reports.map(({ verdict }) => VERDICT_WORDS[verdict].word.length));
    for (const report of reports)
        line(page, report, width);
    page.blank();
    sharedRemarks(page, reports);
    for (const report of reports.filter(({ verdict }) => verdict !== 'verified')) {
        page.blank();
        text_details(page, { ...report, warnings: [], lenses: [] });
    }
    page.blank();
    page.labelled('', `${reports.length} images: ${countsOf(reports)}`);
}
function line(page, report, width) {
    const { word, tone } = VERDICT_WORDS[report.verdict];
    const { facts } = originOf(report) ?? {};
    const source = facts?.sourceRepository;
    const parts = [
        shortDigest(report),
        source && `${shortUri(source)}@${(facts.sourceCommit ?? '').slice(0, 12)}`,
        facts?.level && `L${facts.level.level}`,
    ].filter((part) => part !== undefined);
    page.row(`${word.padEnd(width)}  `, [nameWords(report), ...parts], tone);
}
/** Each remark once, with the images that it is about. */
function sharedRemarks(page, reports) {
    for (const { said, images } of sharedWarnings(reports)) {
        page.labelled('  ! ', said, 'warn');
        page.labelled('    ', `(${listed(images)})`, 'dim');
    }
    for (const { said, images } of sharedAnswers(reports))
        lensRemark(page, said, images.length === 1 ? 'one image' : `${images.length} images`);
}
function text_heading(page, report) {
    const { word, tone } = VERDICT_WORDS[report.verdict];
    page.labelled(`${word}  `, nameWords(report), tone);
    const reference = report.subject ?? (report.image.includes('@') ? report.image : undefined);
    if (reference !== undefined)
        page.whole('  ', reference);
}
function text_details(page, report) {
    text_heading(page, report);
    page.blank();
    for (const reason of report.reasons)
        problem(page, reason);
    const origin = originOf(report);
    if (origin)
        whoBuilt(page, origin);
    if (report.artifacts.length > 0)
        attached(page, report);
    if (report.verdict === 'unsigned')
        rows(page, 'Looked at', report.lookedFor.map(shortTags));
    for (const { message } of report.warnings)
        page.labelled('  ! ', message, 'warn');
    for (const told of report.lenses)
        lensRemark(page, told, 'it');
}
/** What another program would say. */
function lensRemark(page, told, what) {
    const { lens, admits, why } = told;
    if (admits === null) {
        page.labelled('  ? ', `${lens} was not asked about ${what}: ${why}`, 'warn');
        return;
    }
    const fix = told.fix === undefined ? '' : `; fix: ${told.fix}`;
    const text = `${lens} ${admits ? 'admits' : 'rejects'} ${what}: ${why}${fix}`;
    page.labelled(admits ? '  + ' : '  x ', text, admits ? 'good' : 'bad');
}
function problem(page, { message, fix }) {
    page.labelled('  x ', message, 'bad');
    for (const [number, line] of (fix ?? '').split('\n').entries()) {
        if (line !== '')
            page.labelled(number === 0 ? '    fix: ' : '         ', line);
    }
}
/** What the accepted provenance, or else signature, says. */
function whoBuilt(page, { facts, identity, signedAt, logIndex, release }) {
    const signer = identity && shortUri(identity.san);
    const labelled = [
        ...(facts ? sourceRows(facts) : []),
        ['Signed by', facts?.isReusable && signer ? `reusable workflow ${signer}` : signer],
        ['Release', release && releaseWords(release)],
        ['Started by', facts?.trigger],
        ['Actor', facts?.actor],
        ['Run', facts?.run],
        ['When', signedAt === undefined ? 'not proved' : timeWords(signedAt)],
        ['Log index', logIndex ?? 'none: it is not in a transparency log'],
    ];
    for (const [label, text] of labelled)
        if (text !== undefined)
            page.labelled(pad(label), text);
    if (facts)
        level(page, facts);
}
function sourceRows({ sourceRepository: source, sourceCommit: commit, sourceRef, workflow, claimed, }) {
    return [
        ['Source', source && `${source} (${sourceRef ?? 'no ref'})`],
        ['Commit', source && commit && `${source}/commit/${commit.slice(0, 12)}`],
        ['Workflow', workflow],
        ['Claims', claimed && claimWords(claimed)],
    ];
}
function level(page, facts) {
    page.labelled(pad('SLSA level'), levelWords(facts));
    const { level: told, notAssessed } = facts;
    if (told)
        page.labelled(pad('Level up'), told.raise);
    rows(page, 'Not assessed', notAssessed);
}
function attached(page, { artifacts, verdict }) {
    const lines = artifacts.slice(0, MAX_ROWS).flatMap((artifact) => {
        const line = `${contentWords(artifact)}: ${STATUS_WORDS[artifact.status]}; ${storageOf(artifact)}`;
        const who = artifact.status === 'other-identity' && artifact.identity
            ? [`  by ${shortUri(artifact.identity.san)}`]
            : [];
        const why = artifact.status === 'rejected' && verdict === 'verified'
            ? artifact.reasons.map(({ message }) => `  ${message}`)
            : [];
        return [line, ...who, ...why];
    });
    const more = artifacts.length - MAX_ROWS;
    rows(page, 'Attached', more > 0 ? [...lines, `and ${more} more`] : lines);
}
function rows(page, label, lines) {
    for (const [number, line] of lines.entries())
        page.labelled(pad(number === 0 ? label : ''), line);
}
function pad(label) {
    return `  ${label}`.padEnd(LABEL);
}

// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/request/options.js
var options = __nccwpck_require__(6755);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __nccwpck_require__(418);
;// CONCATENATED MODULE: ./lib/request/output-options.js

const OUTPUT_OPTIONS = {
    title: 'What comes out',
    options: [
        (0,option_spec/* option */.uK)('format', 'form', 'form of the report (default: text)', {
            choices: ['text', 'json', 'sarif'],
            default: 'text',
        }),
        (0,option_spec/* toggle */.L$)('explain', 'print the accepted statements field by field', {
            notBeside: { format: 'it is a part of the report in text' },
        }),
        (0,option_spec/* option */.uK)('extract', 'type', 'print a verified predicate, such as cyclonedx; the report goes to stderr'),
        (0,option_spec/* toggle */.L$)('extract-statement', 'extract the whole statement', { needs: 'extract' }),
        (0,option_spec/* option */.uK)('extract-to', 'file', 'extract to a file', { needs: 'extract' }),
        (0,option_spec/* option */.uK)('evidence-out', 'dir', 'keep what is needed to verify again offline', {
            noEffect: { evidence: 'what is verified is kept already' },
        }),
        (0,option_spec/* toggle */.L$)('quiet', 'print only the references of what is verified, one per line; what is not, on stderr', {
            notBeside: {
                verbose: 'one asks for less, the other for more',
                explain: 'what is to be explained is left out',
                extract: 'standard output is for one of them',
            },
        }),
        (0,option_spec/* toggle */.L$)('verbose', 'print each request'),
    ],
};

// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __nccwpck_require__(313);
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
        (0,option_spec/* option */.uK)('image', 'names', 'image names, one per line', { isList: true, noEffect: ONE_SUBJECT }),
        (0,option_spec/* option */.uK)('subject-path', 'files', 'files to sign in place of images, one per line', {
            isList: true,
            noEffect: {
                'dry-run': 'a plan is about images',
                backup: 'a file without its provenance is not what was asked for: run the job again',
            },
        }),
        (0,option_spec/* option */.uK)('digest', 'digest', 'the digest that was pushed', { noEffect: ONE_SUBJECT }),
        (0,option_spec/* option */.uK)('metadata', 'json', 'what docker/build-push-action or docker/bake-action put out', {
            noEffect: ONE_SUBJECT,
        }),
        (0,option_spec/* option */.uK)('build-inputs', 'json', 'inputs of build.yml, which alone may set this', {
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
        (0,option_spec/* option */.uK)('builds', 'json', 'what the jobs of build.yml have built', {
            needs: 'build-inputs',
            noEffect: ONE_SUBJECT,
        }),
        (0,option_spec/* toggle */.L$)('recursive', 'also the platform manifests of an index', { noEffect: OF_AN_IMAGE }),
        (0,option_spec/* option */.uK)('provenance', 'version', 'v1, v0.2, both or none', {
            default: 'v1',
            noEffect: { key: 'a key says nothing of how the image was built, so that there is no provenance' },
        }),
        (0,option_spec/* option */.uK)('sbom', 'files', 'SBOMs of the image, one per line', { isList: true, noEffect: OF_AN_IMAGE }),
        (0,option_spec/* option */.uK)('predicates', 'files', 'other files that are attested, one per line', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        (0,option_spec/* toggle */.L$)('build-claims', 'attest what the build says of itself in metadata', {
            needs: 'metadata',
            noEffect: OF_AN_IMAGE,
        }),
        (0,option_spec/* option */.uK)('min-slsa-build-level', 'level', 'lowest SLSA build level at which anything is signed', {
            default: '0',
            noEffect: { key: 'a key says nothing of how the image was built, so that there is no level' },
        }),
        (0,option_spec/* option */.uK)('signature-format', 'format', 'both, bundle or legacy', {
            noEffect: { files: 'a file has a bundle beside it' },
        }),
        (0,option_spec/* option */.uK)('registry', 'host', 'the registry that the login is for', {
            needs: 'registry-password',
            noEffect: NO_REGISTRY,
        }),
        (0,option_spec/* option */.uK)('registry-username', 'name', 'user name for the registry', { noEffect: NO_REGISTRY }),
        (0,option_spec/* option */.uK)('registry-password', 'password', 'password for the registry', { noEffect: NO_REGISTRY }),
        ...(0,azure_options/* azureOptions */.UA)(),
        // The job's token is there whether it is wanted or not.
        (0,option_spec/* option */.uK)('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
            preset: '${{ github.token }}',
        }),
        (0,option_spec/* option */.uK)('github-attestations', 'when', 'false, true or auto: also store bundles at GitHub', {
            default: 'false',
            noEffect: {
                key: 'GitHub\u2019s store takes what a certificate signs',
                files: 'the bundle is put beside the file',
            },
        }),
        (0,option_spec/* option */.uK)('signing-config', 'file', 'services of a private Sigstore instance'),
        (0,option_spec/* option */.uK)('trusted-root', 'file', 'keys of a private Sigstore instance'),
        (0,option_spec/* option */.uK)('key', 'key', 'private key that signs in place of a certificate; azurekms://VAULT.vault.azure.net/KEY'),
        (0,option_spec/* option */.uK)('on-outage', 'what', 'fail, key or defer when Sigstore stays down', {
            default: 'fail',
            noEffect: { files: 'only the signing of images is deferred' },
        }),
        (0,option_spec/* option */.uK)('key-password', 'password', 'password of the key', { needs: 'key' }),
        (0,option_spec/* option */.uK)('tlog', 'true|false', 'record signatures in the transparency log', {
            default: 'true',
            noEffect: {
                keyless: 'a certificate signs, which is valid for minutes: only the log shows later that it was valid then',
            },
        }),
        (0,option_spec/* toggle */.L$)('private-repository', 'consent to publish a private repository\u2019s name, workflow and ref', {
            noEffect: { key: 'the log entries of what a key signs name no repository' },
        }),
        (0,option_spec/* option */.uK)('on-untrusted-event', 'what', 'skip or fail in runs that get no token', { default: 'skip' }),
        (0,option_spec/* option */.uK)('timeout', 'time', 'longest time without progress on one service', { default: '10m' }),
        (0,option_spec/* option */.uK)('signature-repository', 'name', 'where signatures are kept, as COSIGN_REPOSITORY of cosign', {
            noEffect: NO_REGISTRY,
        }),
        (0,option_spec/* option */.uK)('copy-to', 'names', 'repositories that get the image and all that is attached', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        (0,option_spec/* option */.uK)('tags', 'names', 'tags that are set once everything was read back', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        (0,option_spec/* toggle */.L$)('dry-run', 'everything up to the first public write'),
        (0,option_spec/* option */.uK)('output-dir', 'dir', 'where result files go'),
        (0,option_spec/* option */.uK)('policy-dir', 'dir', 'write admission policies for what was signed there', {
            noEffect: OF_AN_IMAGE,
        }),
        (0,option_spec/* option */.uK)('policy-for', 'forms', 'which of them, as policy --for', { needs: 'policy-dir' }),
        (0,option_spec/* option */.uK)('policy-mode', 'mode', 'audit or enforce', { default: 'audit', needs: 'policy-dir' }),
        (0,option_spec/* toggle */.L$)('show-summary', 'write the job summary', { preset: 'true' }),
    ],
};

;// CONCATENATED MODULE: ./lib/request/step-inputs.js


const step_inputs_NO_REGISTRY = {
    bundle: 'a bundle file is verified without asking a registry',
    evidence: 'evidence is verified without asking anyone',
};
/** Inputs of the verify action that are no options of the command: there, arguments and a login take their place. */
const STEP_INPUTS = {
    title: 'Of a step',
    options: [
        (0,option_spec/* option */.uK)('image', 'names', 'images to verify, one per line', { isList: true }),
        (0,option_spec/* option */.uK)('digest', 'digest', 'the digest of every name that has none of its own', { needs: 'image' }),
        (0,option_spec/* option */.uK)('registry', 'host', 'the registry that the login is for', {
            noEffect: step_inputs_NO_REGISTRY,
            needs: 'registry-password',
        }),
        (0,option_spec/* option */.uK)('registry-username', 'name', 'user name for the registry', { noEffect: step_inputs_NO_REGISTRY }),
        (0,option_spec/* option */.uK)('registry-password', 'password', 'password for the registry', { noEffect: step_inputs_NO_REGISTRY }),
        // The job's token is there whether it is wanted or not.
        (0,option_spec/* option */.uK)('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
            preset: '${{ github.token }}',
        }),
        (0,option_spec/* option */.uK)('output-dir', 'dir', 'where the reports go'),
        (0,option_spec/* toggle */.L$)('show-summary', 'write a job summary', { preset: 'true' }),
    ],
};
/** All inputs of the verify action. */
const VERIFY_INPUTS = [...options/* optionGroups */.gn, STEP_INPUTS].flatMap(({ options }) => options);

;// CONCATENATED MODULE: ./lib/request/fix-language.js






/** What is said in the words of a step, and what of it is said on a command line. The first that fits counts. */
const PHRASES = [
    [
        /(?:give the job the permission "packages: write", or )?log in before this step:\n(?: .*\n)*? +registry: (\S+)\n(?: .*\n?)*(?:or set registry, registry-username and registry-password)?(?:\nor, without a stored secret, .*)?/g,
        'docker login $1',
    ],
    [/\brun the (?:step|job) again\b/g, 'run it again'],
    [/with:\n {2}image: .*\n {2}digest: .*/g, `${tool/* toolName */.Uf} sign REGISTRY/REPOSITORY@sha256:\u2026`],
    [/ \(docker\/login-action\)/g, ''],
    [/docker\/login-action before this step/g, 'docker login'],
    [
        /make it work in this job, or set registry, registry-username and registry-password/g,
        'make it work here',
    ],
    [/set in the environment of the job: ([A-Z_]+): (\S+)/g, 'export $1=$2'],
    [/the step that pushed the image/g, 'the command that pushed the image'],
];
const SPECS = [...options/* optionGroups */.gn, OUTPUT_OPTIONS, STEP_INPUTS, SIGN_INPUTS].flatMap(({ options }) => options);
const NAMES = [...new Set(SPECS.map(({ name }) => name))].toSorted((a, b) => b.length - a.length);
/** What a step takes and the command names without an option. */
const STEP_ONLY = new Map([
    ['image', (value) => value],
    ['digest', (value) => `IMAGE@${value}`],
    ['key-password', () => 'export COSIGN_PASSWORD=\u2026'],
]);
/** `repo: owner/name   # comment`, at the beginning of a line. */
const INPUT = new RegExp(`^(${NAMES.join('|')}): (?:'([^']*)'|([^#\\n]*?))(?=\\s*(?:#|$))`, 'gm');
/** `--repo OWNER/NAME`, `--offline` */
const OPTION = new RegExp(`--(${NAMES.join('|')})\\b(?![-=])(?: (?!-|#|or |and )([^\\s,;]+))?`, 'g');
/** `fix`, which is written in either language, in the one of `face`. Commands stay commands. */
function fixIn(face, fix) {
    return face === 'command' ? asOptions(fix) : fix.split('\n').map(asInputs).join('\n');
}
function asInputs(line) {
    if (line.includes(`${tool/* toolName */.Uf} `))
        return line;
    return line.replaceAll(OPTION, (_, name, value) => `${name}: ${value ?? 'true'}`);
}
function asOptions(text) {
    const said = PHRASES.reduce((changed, [inStep, there]) => changed.replaceAll(inStep, there), text);
    return said.replaceAll(INPUT, (_, name, quoted, plain) => {
        const value = quoted === undefined ? (plain ?? '') : `'${quoted}'`;
        return STEP_ONLY.get(name)?.(value) ?? `--${name} ${value}`.trimEnd();
    });
}
/** The failure with its fix in the language of `face`. */
function failureIn(face, failure) {
    return failure.fix === undefined ? failure : (0,shared_failure/* reworded */.Fg)(failure, { fix: fixIn(face, failure.fix) });
}
/** The answers with every fix in the language of `face`. */
function answersIn(face, answers) {
    const translated = answers.answers.map((answer) => ({ ...answer, report: reportIn(face, answer.report) }));
    return { ...answers, answers: translated };
}
function reportIn(face, report) {
    const all = (reasons) => reasons.map((reason) => withFix(face, reason));
    return {
        ...report,
        reasons: all(report.reasons),
        warnings: all(report.warnings),
        artifacts: report.artifacts.map((artifact) => ({
            ...artifact,
            reasons: all(artifact.reasons),
            warnings: all(artifact.warnings),
        })),
        lenses: report.lenses.map((lens) => (lens.admits === null ? lens : withFix(face, lens))),
    };
}
function withFix(face, told) {
    return told.fix === undefined ? told : { ...told, fix: fixIn(face, told.fix) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/shared/replace-file.js



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = external_node_fs_.constants;
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
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    const discard = () => (0,promises_.rm)(temporary, { force: true });
    const file = await (0,promises_.open)(temporary, NEW, mode);
    try {
        await file.writeFile(content).finally(() => file.close());
    }
    catch (error) {
        await discard();
        throw error;
    }
    return { place: () => (0,promises_.rename)(temporary, path), discard };
}

;// CONCATENATED MODULE: ./lib/task/verify/evidence-files.js




const MAX_NAME_LENGTH = 180;
/** Writes one file of evidence (docs/evidence.schema.json) for each image that could be looked up. */
async function saveEvidence(directory, { root, answers }) {
    const { evidenceJson } = await __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 3357));
    await (0,promises_.mkdir)(directory, { recursive: true });
    if (!root)
        return;
    for (const answer of answers) {
        const json = evidenceJson(answer, root);
        if (json !== undefined)
            await replaceFile((0,external_node_path_.join)(directory, fileName(answer)), json);
    }
}
/**
 * The image for people, of which the end stays, since that is its digest; and a hash of what was asked, since
 * `acme/app` and `acme_app`, or two names of one image, would otherwise be one file.
 */
function fileName({ report: { subject, image, platform } }) {
    const name = (subject ?? image).replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(-MAX_NAME_LENGTH);
    const asked = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([subject, image, platform]));
    return `${name}.${asked.digest('hex').slice(0, 12)}.json`;
}

// EXTERNAL MODULE: ./lib/request/request.js + 3 modules
var request_request = __nccwpck_require__(8296);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __nccwpck_require__(7918);
// EXTERNAL MODULE: ./lib/verification/read-releases.js + 1 modules
var read_releases = __nccwpck_require__(7329);
// EXTERNAL MODULE: ./lib/http/http.js + 17 modules
var http_http = __nccwpck_require__(4902);
// EXTERNAL MODULE: ./lib/kms/key-services.js
var key_services = __nccwpck_require__(6215);
;// CONCATENATED MODULE: ./lib/verification/ask-key.js


function keyAsker(environment, log) {
    return async (named, { azure, timeoutMs }) => {
        const http = (0,http_http/* createHttp */.V)({ timeoutMs, log, environment: environment.variables });
        const { uri, publicKey } = await (0,key_services/* findServiceKey */.iG)(named, 'verify', { environment, http, log, azure });
        log.info(`the key is ${uri}`);
        return publicKey;
    };
}

// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __nccwpck_require__(6137);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __nccwpck_require__(4757);
// EXTERNAL MODULE: ./lib/verification/answers.js
var answers = __nccwpck_require__(5148);
// EXTERNAL MODULE: ./lib/verification/verify-image.js + 4 modules
var verify_image = __nccwpck_require__(803);
;// CONCATENATED MODULE: ./lib/task/verify/from-registry.js





/**
 * Verifies what stands beside images in their registries, a bounded number at a time; one that fails never stops
 * the others.
 * @throws Failure when there is one image and its name or expectation is a mistake, and when the trusted root that
 *   the user named cannot be read
 */
async function verifyImages(images, request, services, onProgress) {
    if (images.length === 1 && images[0])
        request.questionFor(withName(images[0]));
    const limit = (0,shared_limit/* createLimiter */.z)(request.concurrency);
    let count = 0;
    const verifying = Promise.all(images.map((asked) => limit(async () => {
        const answers = await verifyAsked(asked, request, services);
        count += 1;
        onProgress?.(count);
        return answers;
    })));
    const [groups] = await Promise.all([verifying, services.namedRoot]);
    return (0,answers/* answersOf */.B)(groups.flat(), await settledRoot(services.root));
}
/** @throws Failure the mistake in its name: no request could answer it */
function withName(asked) {
    (0,asked_image/* nameIn */.Z)(asked);
    return asked;
}
async function verifyAsked(asked, request, services) {
    const known = asked.origin && { origin: asked.origin };
    try {
        const name = (0,asked_image/* nameIn */.Z)(asked);
        const question = request.questionFor(asked);
        const verified = await (0,verify_image/* verifyImage */.ZG)(asked.image, name, { ...services, question });
        return verified.map((answer) => ({ ...answer, ...known, question }));
    }
    catch (error) {
        return [{ ...(0,verify_image/* couldNotTell */.eI)(asked.image, (0,reason/* reasonOf */.A)(error)), ...known }];
    }
}
async function settledRoot(root) {
    const [settled] = await Promise.allSettled([root]);
    return settled.status === 'fulfilled' ? settled.value : undefined;
}

// EXTERNAL MODULE: ./lib/verification/services.js + 19 modules
var verification_services = __nccwpck_require__(1142);
;// CONCATENATED MODULE: ./lib/task/verify/main.js







/**
 * Verifies what stands beside images, in a bundle file, or in a file of evidence.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
async function verify({ options, images, settings }, context) {
    if (options.fromEvidence !== undefined) {
        // Loaded here, as what reads bundle files is below: most runs ask registries.
        const { verifyEvidence } = await __nccwpck_require__.e(/* import() */ 905).then(__nccwpck_require__.bind(__nccwpck_require__, 8905));
        return verifyEvidence(options.fromEvidence, options, images);
    }
    const { environment, log } = context;
    const parsed = await (0,request_request/* parseRequest */.TR)(options, { settings, askKey: keyAsker(environment, log) });
    (0,azure_options/* requireAzureUse */._Z)(parsed.azure, { registries: registriesOf(options, images, context), key: options.key });
    if (parsed.settingsFile !== undefined)
        log.info(`expectations are those in ${parsed.settingsFile}`);
    const services = (0,verification_services/* openServices */.N)({ ...parsed, ...context });
    const releases = await (0,read_releases/* readReleases */.tl)(options.identities, () => services.root);
    const questionFor = (image) => (0,read_releases/* withReleases */.dv)(parsed.questionFor(image), releases);
    const request = { ...parsed, questionFor };
    if (options.bundle === undefined)
        return verifyImages(images, request, services, context.onProgress);
    const { verifyBundle } = await __nccwpck_require__.e(/* import() */ 148).then(__nccwpck_require__.bind(__nccwpck_require__, 2148));
    return verifyBundle(images, options.bundle, request, services.root);
}
/** Those that are asked without a password that was given for them. */
function registriesOf({ bundle, signatureRepository: kept }, images, { credentials }) {
    if (bundle !== undefined)
        return [];
    const repositories = [
        ...images.flatMap(({ name }) => name?.repository ?? []),
        ...(kept === undefined ? [] : [(0,repository/* parseRepository */.SU)('signature-repository', kept)]),
    ];
    const registries = repositories.map(({ registry }) => registry);
    return registries.filter((registry) => registry !== credentials?.explicit?.registry);
}

;// CONCATENATED MODULE: ./lib/action/verify/annotations.js

/** GitHub shows ten of each kind in one step. */
const MAX_ANNOTATIONS = 10;
/** What is wrong and what to mind, beside the step; where a file names the image, beside its line. */
function annotate({ answers }, log) {
    const wrong = answers.filter(({ report }) => report.verdict !== 'verified');
    for (const { report, origin } of wrong.slice(0, MAX_ANNOTATIONS)) {
        const message = report.reasons.map((reason) => reason.message).join('\n');
        log.error(excerpt(`${report.image}: ${message}`), report.verdict, origin);
    }
    const warnings = answers.flatMap(({ report }) => report.warnings.map(({ message }) => `${report.image}: ${message}`));
    for (const message of warnings.slice(0, MAX_ANNOTATIONS))
        log.warning(excerpt(message));
}

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
        throw new shared_failure/* Failure */.HR({
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
    return new shared_failure/* Failure */.HR({
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
    throw new shared_failure/* Failure */.HR({
        class: 'usage',
        code: 'registry-ambiguous',
        what: `registry-password is set without registry, and the images are in ${[...new Set(registries)].join(' and ')}`,
        why: 'a password must not be sent to a registry that it is not for',
        fix: `registry: ${only ?? 'ghcr.io'}`,
    });
}

;// CONCATENATED MODULE: ./lib/request/base-images.js
/** The images that the Dockerfile of `options` builds on; none where it names no Dockerfile. @throws those of `readBaseImages` */
async function baseImages(options, stdin) {
    if (options.dockerfile === undefined)
        return [];
    // Loaded here: most runs name their images.
    const [{ parseDockerBuild }, { readBaseImages }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 7292)),
        __nccwpck_require__.e(/* import() */ 476).then(__nccwpck_require__.bind(__nccwpck_require__, 8476)),
    ]);
    return readBaseImages(options.dockerfile, parseDockerBuild(options), stdin);
}

// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __nccwpck_require__(8473);
// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __nccwpck_require__(3868);
;// CONCATENATED MODULE: ./lib/request/image-list.js





const MAX_LIST_BYTES = 1024 * 1024;
const image_list_MAX_IMAGES = 10_000;
/** Image names in a list, one per line; `#` begins a comment. */
function parseImageList(text, file) {
    return text.split(/\r?\n/).flatMap((line, number) => {
        const image = line.replace(/(^|\s)#.*$/, '').trim();
        return image === '' ? [] : [{ image, origin: { file, line: number + 1 } }];
    });
}
/** @param path `-` reads what `stdin` gives */
async function readImageList(path, stdin) {
    const { text, file } = await (0,read_file/* readUserText */.nD)('file', path, { maxBytes: MAX_LIST_BYTES, stdin });
    return parseImageList(text, file);
}
/** Each image once for one platform, however its name is spelled. @throws Failure `image-missing`, `images-too-many` */
function eachOnce(images) {
    const unique = [
        ...new Map(images.map((image) => [spellingOf(image), image]).reverse()).values(),
    ].reverse();
    if (unique.length === 0)
        throw none();
    if (unique.length > image_list_MAX_IMAGES)
        throw tooMany(unique.length);
    return unique;
}
/** What is no name is a file, or told of in the report. */
function spellingOf({ image, platform }) {
    const own = platform === undefined || platform === 'all' ? platform : (0,layout_platform/* platformName */.$r)(platform);
    try {
        return [(0,repository/* canonicalName */.Ew)((0,repository/* parseImageName */["if"])(image)), own].join(' ');
    }
    catch {
        return image;
    }
}
/** Names of a multi-line input, and one digest for those that have none. */
function namesWithDigest(names, digest) {
    return (0,parse/* parseLines */.Li)(names).map((image) => ({
        image: digest === '' || image.includes('@') ? image : `${image}@${digest}`,
    }));
}
function none() {
    return new shared_failure/* Failure */.HR({
        class: 'usage',
        code: 'image-missing',
        what: 'no image is named',
        why: 'none was given, or the list is empty',
        fix: 'slsa-provenance verify ghcr.io/OWNER/NAME@sha256:\u2026 --repo OWNER/NAME',
    });
}
function tooMany(count) {
    return new shared_failure/* Failure */.HR({
        class: 'usage',
        code: 'images-too-many',
        what: `${count} images are named; at most ${image_list_MAX_IMAGES} are verified at once`,
        fix: 'split the list',
    });
}

;// CONCATENATED MODULE: ./lib/request/input-values.js


/**
 * The inputs of a step that are set, by their names in code.
 * @throws Failure `input-value-unknown` for a switch that is neither true nor false
 */
function valuesOf(specs, read) {
    const given = specs.filter(({ name }) => read(name) !== '');
    return Object.fromEntries(given.map((spec) => [(0,option_spec/* camelCase */.xQ)(spec.name), input_values_valueOf(spec, read(spec.name))]));
}
function input_values_valueOf({ name, value, isList }, text) {
    if (value === undefined)
        return (0,parse/* parseBoolean */.yG)(name, text);
    return isList ? (0,parse/* parseLines */.Li)(text) : text;
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
    const value = options[(0,option_spec/* camelCase */.xQ)(name)];
    return value !== undefined && value !== false && value !== usual;
}
function withoutEffect(name, other, why) {
    return new shared_failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: other === undefined ? `${name} has no effect here` : `${name} has no effect beside ${other}`,
        ...(why !== undefined && { why }),
        fix: other === undefined ? `remove ${name}` : `remove ${name}, or ${other}`,
    });
}
function alone(name, needed, why) {
    return new shared_failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `${name} has no effect without ${needed}`,
        ...(why !== undefined && { why }),
        fix: `add ${needed}, or remove ${name}`,
    });
}

;// CONCATENATED MODULE: ./lib/action/verify/inputs.js











const OPTIONS = options/* optionGroups */.gn.flatMap(({ options }) => options);
/** @throws Failure: one code for each mistake */
async function readInputs(read = core/* getInput */.V4) {
    refuseWithoutEffect(VERIFY_INPUTS, valuesOf(VERIFY_INPUTS, read), verifyModes);
    const options = valuesOf(OPTIONS, read);
    const images = await imagesOf(read, options);
    const inputs = {
        registry: read('registry'),
        username: read('registry-username'),
        password: read('registry-password'),
    };
    const { signatureRepository: kept } = options;
    const registries = [
        ...images.flatMap(({ name }) => name?.repository.registry ?? []),
        ...(kept === undefined ? [] : [(0,repository/* parseRepository */.SU)('signature-repository', kept).registry]),
    ];
    return {
        options,
        images,
        credentials: {
            explicit: explicitCredentials(inputs, registries),
            githubToken: read('github-token') || undefined,
        },
        outputDirectory: read('output-dir') || undefined,
        showSummary: readShowSummary(read),
    };
}
/** A step has nobody who would write there. */
const noStdin = async function* () { };
/** The images that are named, each parsed once; a file of evidence needs none. */
async function imagesOf(read, options) {
    const all = [
        ...namesWithDigest(read('image'), read('digest')),
        ...(options.file === undefined ? [] : await readImageList(options.file, noStdin)),
        ...(await baseImages(options, noStdin)),
    ];
    return (all.length === 0 && options.fromEvidence !== undefined ? [] : eachOnce(all)).map(asked_image/* askedImage */.o);
}

;// CONCATENATED MODULE: ./lib/action/verify/main.js















/** The verify action. @throws Failure `not-verified` when one image is not */
async function main_verify(environment, setOutput, log) {
    try {
        await verifyAndTell(await readInputs(), environment, setOutput, log);
    }
    catch (error) {
        if (!(error instanceof shared_failure/* Failure */.HR))
            throw error;
        const failure = failureIn('action', error);
        if (failure.code !== 'not-verified' && wantsSummary())
            await writeSummary(failureMarkdown(failure), log);
        throw failure;
    }
}
async function verifyAndTell(inputs, environment, setOutput, log) {
    const { options, images, credentials } = inputs;
    // Without a settings file of its own accord: on a pull request its author would choose the rules.
    const outcome = answersIn('action', await verify({ options, images }, { environment, log, credentials }));
    const directory = await newDirectory(inputs.outputDirectory ?? environment.temporaryDirectory);
    await saveReports(outcome, directory, setOutput, log);
    await saveEvidence((0,external_node_path_.join)(directory, 'evidence'), outcome);
    setOutput('evidence-path', (0,external_node_path_.join)(directory, 'evidence'));
    log.info(textReport(outcome.answers.map(({ report }) => report), PLAIN));
    annotate(outcome, log);
    if (inputs.showSummary)
        await writeSummary(markdownReport(outcome), log);
    if (outcome.verdict !== 'verified')
        throw notVerified(outcome);
}
async function newDirectory(parent) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'verify-'));
}
/** The reports as files, for later steps: an upload to code scanning, an archive. */
async function saveReports(outcome, directory, setOutput, log) {
    const save = async (output, name, content) => {
        const path = (0,external_node_path_.join)(directory, name);
        await (0,promises_.writeFile)(path, `${JSON.stringify(content, undefined, 2)}\n`);
        setOutput(output, path);
    };
    setOutput('verdict', outcome.verdict);
    const subjects = outcome.answers.flatMap(({ report: { verdict, subject } }) => verdict === 'verified' && subject !== undefined ? [subject] : []);
    setLongOutput(setOutput, ['subjects', subjects.join('\n')], { file: 'report-path', log });
    await save('report-path', 'report.json', jsonReport(outcome));
    await save('sarif-path', 'report.sarif', sarifReport(outcome));
}
function notVerified({ answers }) {
    const wrong = answers.map(({ report }) => report).filter(({ verdict }) => verdict !== 'verified');
    const [first] = wrong;
    const reason = first?.reasons[0];
    return new shared_failure/* Failure */.HR({
        class: 'malformed',
        code: 'not-verified',
        what: wrong.length === 1 && first
            ? `${first.image}: ${first.verdict}: ${reason?.message ?? ''}`
            : `${wrong.length} of ${answers.length} images are not verified`,
        ...(wrong.length === 1 && reason?.fix !== undefined && { fix: reason.fix }),
    });
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

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ EARLIER_RELEASES),
  S: () => (/* binding */ notOlder)
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
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'identities-older',
        what: `the list of releases has the number ${list.number}, and this version came with number ${known.number}`,
        why: 'it was kept from an earlier release; what was revoked since would count again',
        fix: 'take identities.json of the newest release, or remove identities',
    });
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ ANY_PREDICATE),
  un: () => (/* binding */ isAskedFor),
  fT: () => (/* binding */ namesIdentity),
  WR: () => (/* binding */ parseExpectation),
  $d: () => (/* binding */ parsePredicateType),
  Au: () => (/* binding */ prepareExpectation)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __nccwpck_require__(999);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __nccwpck_require__(6454);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __nccwpck_require__(6832);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __nccwpck_require__(5482);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __nccwpck_require__(9414);
// EXTERNAL MODULE: ./lib/expectation/earlier-releases.js + 1 modules
var earlier_releases = __nccwpck_require__(9747);
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

// EXTERNAL MODULE: ./lib/expectation/signer.js + 1 modules
var expectation_signer = __nccwpck_require__(7560);
// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __nccwpck_require__(8813);
;// CONCATENATED MODULE: ./lib/expectation/source-ref.js

/**
 * Families of refs that `source-ref` knows by name, and what each stands for, as a regular expression of the whole ref
 * without backslashes: policies hold it in other languages.
 */
const FAMILIES = {
    tags: 'refs/tags/.+',
    'release-tags': 'refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+',
    branches: 'refs/heads/.+',
};
/** No certificate names the default branch, so it must be said. */
const DEFAULT_BRANCH = 'default-branch';
/** What nearly every repository calls it; taken where nobody says. */
const USUAL_NAMES = ['main', 'master'];
function parseSourceRef(text, defaultBranch) {
    if (text === undefined) {
        if (defaultBranch === undefined)
            return undefined;
        throw unused('without source-ref');
    }
    if (text === DEFAULT_BRANCH)
        return defaultBranchRef(defaultBranch);
    if (defaultBranch !== undefined)
        throw unused(`beside source-ref: ${text}`);
    const family = Object.hasOwn(FAMILIES, text) ? FAMILIES[text] : undefined;
    if (family !== undefined)
        return familyOf(text, family);
    if (isRef(text))
        return exactly(text, text);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'source-ref-malformed',
        what: `source-ref: "${text}" is neither a full ref nor one of ${[...Object.keys(FAMILIES), DEFAULT_BRANCH].join(', ')}`,
        why: 'a short name could be a branch as well as a tag, and patterns are not taken',
        fix: `source-ref: refs/tags/${/^[\w.-]+$/.test(text) ? text : 'v1.2.3'}`,
    });
}
function defaultBranchRef(name) {
    if (name === undefined) {
        const refs = USUAL_NAMES.map((usual) => `refs/heads/${usual}`);
        const assumed = `no certificate names the default branch: ${USUAL_NAMES.join(' and ')} were taken for it`;
        return {
            text: `${DEFAULT_BRANCH} (${refs.join(' or ')})`,
            matches: (ref) => refs.includes(ref),
            assumed,
        };
    }
    const wanted = `refs/heads/${name.replace(/^refs\/heads\//, '')}`;
    if (!isRef(wanted)) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'default-branch-malformed',
            what: `default-branch: "${name}" is not the name of a branch`,
            fix: 'default-branch: main',
        });
    }
    return exactly(`${DEFAULT_BRANCH} (${wanted})`, wanted);
}
function exactly(text, wanted) {
    return { text, matches: (ref) => ref === wanted, policy: { kind: 'exact', text: wanted } };
}
/** Any branch is no policy: whoever may push one could have it admit what he built. */
function familyOf(text, family) {
    const expression = new RegExp(`^${family}$`);
    const policy = { kind: 'regexp', text: family };
    return { text, matches: (ref) => expression.test(ref), ...(text !== 'branches' && { policy }) };
}
/** Without what a name of a ref cannot hold, which would be a pattern. */
function isRef(text) {
    return /^refs\/\S+$/.test(text) && !/[*?[\]^~:\\]/.test(text);
}
function unused(how) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'default-branch-unused',
        what: `default-branch has no effect ${how}`,
        fix: `source-ref: ${DEFAULT_BRANCH}   # or remove default-branch`,
    });
}

;// CONCATENATED MODULE: ./lib/expectation/expectation.js











const ANY_PREDICATE = 'any';
/** The options that say who or what is expected, in words of the command line. */
const IDENTITY_OPTIONS = [
    'repo',
    'owner',
    'repositoryId',
    'ownerId',
    'callerWorkflow',
    'signerWorkflow',
    'builderId',
    'certificateIdentity',
    'certificateIdentityRegexp',
];
/** Whether the options say who is expected, or that nobody is. */
function namesIdentity(options) {
    return !isAnyone(options) || options.allowAnyIdentityUnsafe === true;
}
function isAnyone(options) {
    return IDENTITY_OPTIONS.every((name) => options[name] === undefined);
}
/** All but what is attested: only a certificate could say it. */
function needsCertificate({ predicateType: _, ...options }) {
    return Object.values(options).some((value) => value !== false);
}
/** Loads what `parseExpectation` needs for these options. */
async function prepareExpectation({ certificateIdentityRegexp }) {
    if (certificateIdentityRegexp !== undefined)
        await (0,regular_expression/* loadRegularExpressions */.o)();
}
/**
 * Parses what users expect, and refuses what would accept more than they mean.
 * @param key where the artifacts are signed with one
 * @throws Failure `expectation-\u2026`, `identity-pattern-\u2026`, `source-ref-malformed`
 */
function parseExpectation(options, key) {
    if (key && needsCertificate(options))
        throw keyAndIdentity();
    if (!key && !namesIdentity(options))
        throw missing();
    const signer = key ? { kind: 'anyone' } : (0,expectation_signer/* parseSigner */.cm)(options);
    return {
        key,
        signer,
        issuer: options.certificateOidcIssuer ?? (isAnyone(options) ? undefined : instance/* GITHUB_ISSUER */.oX),
        source: key ? { kind: 'any' } : parseSource(options, signer),
        sourceIds: parseIds(options),
        callerWorkflow: options.callerWorkflow === undefined ? undefined : workflowPath(options.callerWorkflow),
        sourceRef: parseSourceRef(options.sourceRef, options.defaultBranch),
        sourceDigest: options.sourceDigest === undefined ? undefined : parseCommit(options.sourceDigest),
        builderId: options.builderId,
        denySelfHostedRunners: options.denySelfHostedRunners ?? false,
        minSlsaBuildLevel: parseLevel(options.minSlsaBuildLevel ?? '0'),
        predicateType: parsePredicateType('predicate-type', options.predicateType ?? slsa_v1/* SLSA_PROVENANCE_V1 */.us),
        releases: earlier_releases/* EARLIER_RELEASES */.K,
    };
}
/** A predicate type as users write it, or `any`. @throws Failure `expectation-predicate-type` */
function parsePredicateType(option, text) {
    const type = text === ANY_PREDICATE ? ANY_PREDICATE : (0,predicate_types/* predicateTypeOf */.T4)(text);
    if (type !== undefined)
        return type;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-predicate-type',
        what: `${option}: "${text}" is neither a URI nor one of ${[...predicate_types/* PREDICATE_ALIASES */.tq, ANY_PREDICATE].join(', ')}`,
        fix: `${option}: ${slsa_v1/* SLSA_PROVENANCE_V1 */.us}`,
    });
}
/** Whether an artifact answers the question: a signature may be a statement or simple-signing. */
function isAskedFor(wanted, predicateType) {
    return wanted === ANY_PREDICATE || wanted === (predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y);
}
function parseSource({ repo, owner, ...options }, signer) {
    if (repo !== undefined && owner !== undefined)
        throw repoAndOwner();
    if (repo !== undefined)
        return { kind: 'repository', uri: (0,source/* repositoryUri */.LJ)(repo) };
    if (owner !== undefined)
        return { kind: 'owner', uri: (0,source/* ownerUri */.iB)(owner) };
    if (options.repositoryId ?? options.ownerId)
        return { kind: 'any' };
    if (options.allowAnyIdentityUnsafe)
        return { kind: 'any' };
    if (options.certificateIdentity ?? options.certificateIdentityRegexp)
        return { kind: 'signer' };
    throw sourceMissing(signer);
}
function parseIds({ repositoryId, ownerId }) {
    return {
        repository: repositoryId === undefined ? undefined : (0,source/* parseId */.Fg)('repository-id', repositoryId),
        owner: ownerId === undefined ? undefined : (0,source/* parseId */.Fg)('owner-id', ownerId),
    };
}
/** A file name alone stands for one in `.github/workflows`. */
function workflowPath(text) {
    const path = text.includes('/') ? text.replace(/^\/+/, '') : `.github/workflows/${text}`;
    if (/^\.github\/workflows\/[^@\s]+\.ya?ml$/.test(path))
        return path;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-caller-workflow',
        what: `caller-workflow: "${text}" is not the path of a workflow`,
        fix: 'caller-workflow: .github/workflows/release.yml',
    });
}
function parseCommit(text) {
    const digest = text.replace(/^(sha1|gitCommit):/, '');
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(digest))
        return digest;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-source-digest',
        what: `source-digest: "${text}" is not a full commit`,
        why: 'a short one could stand for several',
        fix: 'source-digest: the 40 hexadecimal digits that git rev-parse HEAD prints',
    });
}
function missing() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-missing',
        what: 'nothing says who may have built the image',
        why: 'a valid signature alone proves little: anyone can sign anything',
        fix: '--repo OWNER/REPOSITORY   # the source it must be built from; or name a settings file: --config',
    });
}
function sourceMissing(signer) {
    const workflow = signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : 'the workflow';
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-source-missing',
        what: `nothing says which source is expected, only who signs: ${workflow}`,
        why: 'anyone can call a public reusable workflow on a repository of their own',
        fix: 'add --repo OWNER/REPOSITORY, or --owner OWNER',
    });
}
function repoAndOwner() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-repo-and-owner',
        what: 'repo and owner are both set',
        why: 'repo names the owner too',
        fix: 'keep repo',
    });
}
function keyAndIdentity() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-key-and-identity',
        what: 'key is set together with what only a certificate could show',
        why: 'what is signed with a key has no certificate that could name a repository, a workflow or a level',
        fix: 'keep key, or the others',
    });
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jz: () => (/* binding */ isSigner),
  nt: () => (/* binding */ nameOfSigner),
  cm: () => (/* binding */ parseSigner)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/escaped-uri.js
var escaped_uri = __nccwpck_require__(2708);
// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __nccwpck_require__(5750);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __nccwpck_require__(9414);
;// CONCATENATED MODULE: ./lib/expectation/identity-pattern.js



const MAX_LENGTH = 1000;
/** Workflow identities: server, owner and repository are literal, whatever follows the slash behind them. */
const REPOSITORY = /^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+(?=\/)/;
/** A literal domain at the end of an e-mail address, its dots escaped. */
const EMAIL_DOMAIN = /@([A-Za-z0-9-]+\\\.)+[A-Za-z0-9-]+$/;
/**
 * Parses `--certificate-identity-regexp`. It is always anchored, and what comes before the workflow's path
 * must be literal: `^https://github.com/acme/app` also matches `acme/app-evil` in other verifiers.
 * @throws Failure `identity-pattern-malformed`, `identity-pattern-too-wide`
 */
function parseIdentityPattern(text) {
    const bare = text.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
    const expression = compile(text, bare);
    const wasAnchored = text === `^${bare}$`;
    if (!bare.includes('|') && !bare.startsWith('http') && EMAIL_DOMAIN.test(bare)) {
        return { expression, text, repositoryUri: undefined, wasAnchored };
    }
    const repositoryUri = REPOSITORY.exec(literalStart(bare))?.[0];
    if (repositoryUri === undefined)
        throw tooWide(text, bare);
    return { expression, text, repositoryUri, wasAnchored };
}
/** Whether a name matches. Names are bounded: the pattern is the user's, the name may be anyone's. */
function matchesPattern({ expression, repositoryUri }, { san, sanKind }) {
    if (san.length > MAX_LENGTH)
        return false;
    // A branch may be called x@example.com, and an address may begin like a URI.
    const isOfKind = repositoryUri === undefined
        ? sanKind === 'email'
        : sanKind === 'uri' && san.startsWith(`${repositoryUri}/`);
    return isOfKind && [san, (0,escaped_uri/* readableUri */.J2)(san)].some((name) => expression.matches(name));
}
/** The characters before the first that stands for something else; a dot in a name is taken as a dot. */
function literalStart(pattern) {
    const literal = /^(?:[A-Za-z0-9:/_.@-]|\\[^A-Za-z0-9])*/.exec(pattern)?.[0] ?? '';
    // What a quantifier follows is not certain to be there.
    const certain = /^[*+?{]/.test(pattern.slice(literal.length)) ? literal.replace(/\\?.$/, '') : literal;
    return hasTopLevelChoice(pattern) ? '' : certain.replaceAll(/\\(.)/g, '$1');
}
/** `\Q\u2026\E`, what a backslash makes literal, and classes, in which a `]` that comes first is literal (RE2, syntax). */
const NO_STRUCTURE = /\\Q[^]*?(?:\\E|$)|\\[^]|\[\^?\]?(?:\\[^]|\[:\^?\w+:\]|[^\]\\])*\]/g;
/** `a|b` outside of any group: the second branch has a beginning of its own. */
function hasTopLevelChoice(pattern) {
    let depth = 0;
    for (const token of pattern.replaceAll(NO_STRUCTURE, '')) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (token === '|' && depth <= 0)
            return true;
    }
    return false;
}
function compile(text, bare) {
    const expression = text.length <= MAX_LENGTH ? (0,regular_expression/* parseRegularExpression */.E)(bare) : undefined;
    if (expression)
        return expression;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'identity-pattern-malformed',
        what: `certificate-identity-regexp is not a regular expression of RE2 with at most ${MAX_LENGTH} characters and repetitions`,
        why: 'other verifiers read it as RE2, which has no look-ahead, no look-behind and no back-references',
        fix: 'use repo and caller-workflow, or certificate-identity with the exact name',
    });
}
function tooWide(text, bare) {
    const [, host = 'github.com', owner = 'OWNER', repository] = /^https:\/\/([A-Za-z0-9.-]+)\/([A-Za-z0-9_-]+)\/([A-Za-z0-9_.-]*[A-Za-z0-9_-])/.exec(bare.replaceAll('\\', '')) ?? [];
    const name = repository ?? 'REPOSITORY';
    const better = `^https://${host.replaceAll('.', '\\.')}/${owner}/${name.replaceAll('.', '\\.')}/\\.github/workflows/.+$`;
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'identity-pattern-too-wide',
        what: `certificate-identity-regexp "${text}" could match another repository`,
        why: `the repository must be spelt out up to the slash behind it: without it, ${owner}/${name}-evil matches as well`,
        fix: `certificate-identity-regexp: '${better}'   # or: repo: ${owner}/${name}`,
    });
}

// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __nccwpck_require__(8813);
;// CONCATENATED MODULE: ./lib/expectation/signer.js





/** @throws Failure `expectation-two-signers`, `expectation-signer-workflow`, `identity-pattern-\u2026` */
function parseSigner(options) {
    const { certificateIdentity, certificateIdentityRegexp, signerWorkflow, builderId } = options;
    const named = [certificateIdentity, certificateIdentityRegexp, signerWorkflow];
    if (named.filter((name) => name !== undefined).length > 1)
        throw twoSigners();
    if (certificateIdentity !== undefined)
        return exactly(certificateIdentity);
    if (certificateIdentityRegexp !== undefined) {
        return { kind: 'pattern', pattern: parseIdentityPattern(certificateIdentityRegexp) };
    }
    if (signerWorkflow !== undefined)
        return parseSignerWorkflow(signerWorkflow);
    if (builderId !== undefined)
        return exactly(builderId);
    if (options.repo !== undefined)
        return { kind: 'within', uri: (0,source/* repositoryUri */.LJ)(options.repo) };
    if (options.owner !== undefined)
        return { kind: 'within', uri: (0,source/* ownerUri */.iB)(options.owner) };
    if (options.repositoryId !== undefined)
        return { kind: 'within-source', of: 'repository' };
    if (options.ownerId !== undefined)
        return { kind: 'within-source', of: 'owner' };
    return { kind: 'anyone' };
}
/** Whether a certificate names the expected signer. */
function isSigner({ san, sanKind, extensions }, wanted) {
    switch (wanted.kind) {
        case 'anyone':
            return true;
        case 'exact':
            return (0,escaped_uri/* isSameUri */.xl)(san, wanted.san) && sanKind === wanted.sanKind;
        case 'pattern':
            return matchesPattern(wanted.pattern, { san, sanKind });
        case 'workflow':
            return sanKind === 'uri' && (0,escaped_uri/* isSameUri */.xl)((0,workflow_uri/* splitWorkflowUri */.S)(san)?.workflow ?? '', wanted.uri);
        case 'within':
            return sanKind === 'uri' && isWithin(san, wanted.uri);
        case 'within-source': {
            const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = extensions;
            return sanKind === 'uri' && isWithin(san, wanted.of === 'repository' ? repository : owner);
        }
    }
}
function isWithin(san, uri) {
    return uri !== undefined && san.toLowerCase().startsWith(`${uri.toLowerCase()}/`);
}
/** The expected signer, for people. */
function nameOfSigner(wanted) {
    switch (wanted.kind) {
        case 'anyone':
            return 'anyone';
        case 'exact':
            return wanted.san;
        case 'pattern':
            return `a name that matches ${wanted.pattern.text}`;
        case 'workflow':
        case 'within':
            return wanted.uri;
        case 'within-source':
            return `a workflow of the ${wanted.of} that it was built from`;
    }
}
/** A name with a scheme is a URI; any other can only be an e-mail address. */
function exactly(san) {
    return { kind: 'exact', san, sanKind: /^[a-z][a-z0-9+.-]*:/i.test(san) ? 'uri' : 'email' };
}
/** `owner/repository/path`, with the server in front of it or not; with `@ref` or `@commit` behind it, that only. */
function parseSignerWorkflow(text) {
    const uri = text.startsWith('https://')
        ? text
        : `https://${/^[^/]+\.[^/]+\/.+\/.+\//.test(text) ? '' : 'github.com/'}${text}`;
    const workflow = (0,workflow_uri/* splitWorkflowUri */.S)(uri)?.workflow ?? uri;
    if (/^https:\/\/[^/@\s]+\/[^/@\s]+\/[^/@\s]+\/\S+\.ya?ml$/.test(workflow)) {
        return workflow === uri ? { kind: 'workflow', uri } : exactly(uri);
    }
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-signer-workflow',
        what: `signer-workflow: "${text}" is not the path of a workflow in a repository`,
        why: 'what may follow the path is @refs/\u2026 or @ and a commit in full',
        fix: 'signer-workflow: owner/repository/.github/workflows/release.yml',
    });
}
function twoSigners() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-two-signers',
        what: 'certificate-identity, certificate-identity-regexp and signer-workflow all say who signs',
        fix: 'keep one of them',
    });
}


/***/ }),

/***/ 8813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ parseId),
/* harmony export */   LJ: () => (/* binding */ repositoryUri),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   iB: () => (/* binding */ ownerUri)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5750);


/** A number of the platform, as text. @throws Failure `expectation-id` */
function parseId(option, text) {
    if (/^[1-9][0-9]{0,18}$/.test(text))
        return text;
    const [what, path] = option === 'owner-id' ? ['an owner', 'users/OWNER'] : ['a repository', 'repos/OWNER/NAME'];
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'expectation-id',
        what: `${option}: "${text}" is not the number of ${what}`,
        fix: `${option}: what this prints: gh api ${path} --jq .id`,
    });
}
/** Whether a certificate names the expected source. */
function isSource(identity, wanted) {
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
    switch (wanted.kind) {
        case 'any':
            return true;
        case 'repository':
            return sameName(repository, wanted.uri);
        case 'owner':
            return sameName(owner, wanted.uri);
        case 'signer':
            return isOwnSource(identity);
    }
}
/** GitHub's names have no case of their own, and Fulcio writes them as the repository does. */
function sameName(actual, wanted) {
    return actual?.toLowerCase() === wanted.toLowerCase();
}
/**
 * Whether a workflow signs for the repository that it lies in: anyone can call a public one on a repository of their
 * own. A name that lies in no repository, or on another server than the source, is nobody else's to use.
 */
function isOwnSource({ san, sanKind, extensions }) {
    const { sourceRepositoryUri: repository } = extensions;
    if (sanKind === 'email')
        return true;
    if (repository === undefined)
        return (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWorkflowUri */ .S)(san) === undefined;
    return san.toLowerCase().startsWith(`${repository.toLowerCase()}/`) || hostOf(san) !== hostOf(repository);
}
function hostOf(uri) {
    return URL.parse(uri)?.host;
}
/** `owner/name`, or its URI. @throws Failure `expectation-repo` */
function repositoryUri(text) {
    // As it is cloned; no repository has a name that ends so.
    const name = text.replace(/\.git$/, '');
    const uri = /^https:\/\//.test(name) ? name : `https://github.com/${name}`;
    if (/^https:\/\/[^/\s]+\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(uri))
        return uri;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'expectation-repo',
        what: `repo: "${text}" is not a repository`,
        why: 'patterns are not taken: a repository is named in full',
        fix: 'repo: owner/repository   # or https://github.example/owner/repository',
    });
}
/** @throws Failure `expectation-owner` */
function ownerUri(text) {
    const uri = /^https:\/\//.test(text) ? text : `https://github.com/${text}`;
    if (/^https:\/\/[^/\s]+\/[A-Za-z0-9_.-]+$/.test(uri))
        return uri;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'expectation-owner',
        what: `owner: "${text}" is not the name of an owner`,
        fix: 'owner: acme   # or repo: acme/app',
    });
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

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readEnvironment)
});

// UNUSED EXPORTS: runUriOf

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

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// UNUSED EXPORTS: connectionsFor

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __nccwpck_require__(6222);
;// CONCATENATED MODULE: ./lib/shared/wait.js
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
;// CONCATENATED MODULE: ./lib/http/network-error.js

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
const REFUSALS = (/* unused pure expression or super */ null && (['ENOTFOUND', 'UND_ERR_ABORTED']));
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
    return new failure/* Failure */.HR({
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
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'port-refused',
        what: `${host} is on a port that Node's fetch refuses to connect to`,
        why: 'the fetch standard blocks the ports of some other protocols, such as 6000 (X11)',
        fix: 'run the service on another port',
        cause,
    });
}

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
                sayWait(this.#log, wait, failure.message, 0);
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
            const trouble = networkTrouble(error, url.host, this.#environment);
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
            const { cause } = networkTrouble(error, request.url.host, this.#environment);
            throw (0,unavailable/* serviceUnavailable */.o)(request, { cause, error });
        }
    }
    /** Waits before the next attempt, or throws when the service has had its time. */
    async #waitAfter(trouble, request, started, count) {
        const left = this.#leftMs(request, started) - (this.#timeoutMs - this.#waitingMs);
        const asked = trouble.retryAfterMs ?? 0;
        if (left <= 0 || asked > left || count >= trouble.attempts) {
            const cause = asked > Math.max(left, 0)
                ? `${trouble.cause}, to be tried again in ${seconds(asked)}`
                : trouble.cause;
            const tried = seconds(this.#now() - started);
            const { error, answer } = trouble;
            throw (0,unavailable/* serviceUnavailable */.o)(request, { cause, tried, error, answer });
        }
        const wait = Math.max(asked, Math.min(left, (0,retry/* backoffMs */.jo)(count, this.#random)));
        await this.#sleep(wait);
        sayWait(this.#log, wait, `${request.service} ${trouble.cause}`);
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
/* harmony export */   iG: () => (/* binding */ findServiceKey),
/* harmony export */   ns: () => (/* binding */ isServiceKey)
/* harmony export */ });
/* unused harmony export SERVICE_SCHEMES */
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

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ bundleBlobOf),
/* harmony export */   Nv: () => (/* binding */ claimedTime),
/* harmony export */   X4: () => (/* binding */ claimedPredicateType),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony exports EMPTY_BLOB, storeBundle */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(261);
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
        ...(run !== undefined && { [RUN_ANNOTATION]: run }),
    };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: IMAGE_MANIFEST,
        artifactType: SIGSTORE_BUNDLE,
        config: { mediaType: EMPTY_JSON, digest: sha256Digest(EMPTY_BLOB), size: EMPTY_BLOB.length },
        layers: [{ mediaType: SIGSTORE_BUNDLE, digest: sha256Digest(bundle), size: bundle.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations,
    }));
    const descriptor = {
        mediaType: IMAGE_MANIFEST,
        digest: sha256Digest(manifest),
        size: manifest.length,
        artifactType: SIGSTORE_BUNDLE,
        annotations,
    };
    return { bundle, manifest, descriptor };
}
/** The descriptor of a bundle manifest in today's form: with the type and annotations of the manifest. */
function describeBundle(manifest) {
    const { annotations } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    return {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE */ .uS,
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
/* harmony export */   ag: () => (/* binding */ readLegacyArtifact),
/* harmony export */   eh: () => (/* binding */ claimedLayerTime),
/* harmony export */   x3: () => (/* binding */ claimedLayerType)
/* harmony export */ });
/* unused harmony exports storeLegacy, claimedCertificate */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6812);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5236);
/* harmony import */ var _sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(736);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2845);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2892);
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
            [CERTIFICATE]: pemOf(material.leaf),
            [CHAIN]: material.chain.map((certificate) => pemOf(certificate)).join(''),
        }),
        ...(promise && { [BUNDLE]: rekorBundle(entry, promise.signedEntryTimestamp) }),
        ...(run !== undefined && { [RUN_ANNOTATION]: run }),
    };
    if (content.kind === 'simple-signing') {
        const annotations = { [SIGNATURE]: content.signature.toString('base64'), ...proof };
        return {
            suffix: 'sig',
            layer: legacyLayer('sig', content.payload, annotations),
            content: content.payload,
        };
    }
    const envelope = Buffer.from(envelopeJson(content.envelope));
    const annotations = { [SIGNATURE]: '', ...proof, ...(predicateType ? { predicateType } : {}) };
    return { suffix: 'att', layer: legacyLayer('att', envelope, annotations), content: envelope };
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
    return derOf(layer.annotations[CERTIFICATE] ?? '')[0];
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
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(payload))
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
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   n4: () => (/* binding */ readLayers)
/* harmony export */ });
/* unused harmony exports MAX_LAYERS, legacyLayer, layerKey, changeLegacy */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2892);




/** cosign reads and appends at most this many layers. */
const MAX_LAYERS = 1000;
const LAYER_TYPES = { sig: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIMPLE_SIGNING */ .Nj, att: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DSSE_ENVELOPE */ .P7 };
function legacyLayer(suffix, content, annotations) {
    return { mediaType: LAYER_TYPES[suffix], digest: sha256Digest(content), size: content.length, annotations };
}
/** Layers of one manifest may share their content (every run signs the same payload) but not their proof. */
function layerKey(layer) {
    return sha256Digest(Buffer.from(JSON.stringify([layer.digest, Object.entries(layer.annotations).sort()])));
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
    const document = manifest ? parseObject(manifest, 'a signature manifest') : {};
    const before = manifest ? layersOf(manifest) : [];
    const kept = before.filter((layer) => !change.drop.has(keyOf(layer)));
    const present = new Set(kept.map(keyOf));
    const added = change.layers.filter((layer) => !present.has(layerKey(layer)));
    if (manifest && added.length === 0 && kept.length === before.length)
        return undefined;
    const layers = [...kept, ...added];
    const config = configFor(layers.map((layer) => textOf(layer.digest)));
    const next = {
        schemaVersion: 2,
        ...document,
        // Also in place of Docker's type, which would contradict the one that it is sent with.
        mediaType: IMAGE_MANIFEST,
        config: { mediaType: IMAGE_CONFIG, size: config.length, digest: sha256Digest(config) },
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
        annotations: isObject(layer.annotations) ? layer.annotations : {},
    });
}


/***/ }),

/***/ 8473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Gc: () => (/* binding */ parseWantedPlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   MA: () => (/* binding */ suitability)
/* harmony export */ });
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
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export changeIndex */
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
    const document = index ? parseObject(index, 'the referrers index') : {};
    const before = index ? entriesOf(document) : [];
    const ours = new Map(change.entries.map((entry) => [entry.digest, entry]));
    const kept = before
        .filter((entry) => !change.drop.has(entry.digest))
        .map((entry) => mergeEntry(entry, ours.get(entry.digest)));
    const present = new Set(kept.map((entry) => entry.digest));
    const after = [...kept, ...change.entries.filter((entry) => !present.has(entry.digest))];
    if (index && JSON.stringify(after) === JSON.stringify(before))
        return undefined;
    return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, ...document, manifests: after }));
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
/* harmony export */   Dx: () => (/* binding */ getIndex),
/* harmony export */   L2: () => (/* binding */ fetchBundle)
/* harmony export */ });
/* unused harmony exports listBundles, bundleListing, everyBundle */
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
        throughApi: api.descriptors.filter(mayBeBundle),
        throughIndex: index ? readIndex(index.bytes).filter(mayBeBundle) : [],
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

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ listLegacy),
/* harmony export */   Ky: () => (/* binding */ fetchLayer),
/* harmony export */   Mh: () => (/* binding */ getLegacy),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
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
    return manifest ? (0,_layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readLegacy */ .Od)(manifest.bytes, suffix) : [];
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
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   bD: () => (/* binding */ SIGSTORE_BUNDLE_PREFIX),
/* harmony export */   m6: () => (/* binding */ DOCKER_MANIFEST_LIST),
/* harmony export */   uS: () => (/* binding */ SIGSTORE_BUNDLE)
/* harmony export */ });
/* unused harmony export IMAGE_CONFIG */
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

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn),
/* harmony export */   o: () => (/* binding */ askedImage)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7918);


function askedImage(listed) {
    try {
        return { ...listed, name: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(listed.image) };
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return { ...listed, mistake: error };
        throw error;
    }
}
/** @throws Failure the mistake in the name */
function nameIn({ name, mistake }) {
    if (name)
        return name;
    throw mistake ?? new Error('an image was asked for without a name');
}


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jr: () => (/* binding */ azureIdsIn),
  UA: () => (/* binding */ azureOptions),
  _Z: () => (/* binding */ requireAzureUse)
});

// UNUSED EXPORTS: AZURE_GROUP

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
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
// EXTERNAL MODULE: ./lib/kms/key-services.js
var key_services = __nccwpck_require__(6215);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __nccwpck_require__(418);
;// CONCATENATED MODULE: ./lib/request/azure-options.js





/** Who the workflow is in Azure. No secret is stored for it, and neither id is one. */
function azureOptions(noEffect = {}) {
    return [
        (0,option_spec/* option */.uK)('azure-client-id', 'id', 'app or managed identity that the workflow is in Azure, for its registries and key vaults', { noEffect }),
        (0,option_spec/* option */.uK)('azure-tenant-id', 'id', 'Microsoft Entra tenant of azure-client-id', { noEffect }),
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


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
const option = (name, value, description, more = {}) => ({
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


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gn: () => (/* binding */ optionGroups),
/* harmony export */   sT: () => (/* binding */ EXPECTATION_OPTIONS)
/* harmony export */ });
/* unused harmony export IDENTITIES_OPTION */
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(418);


/** A row's cell for a key: only a certificate could say it. */
const certified = (noun) => ({
    noEffect: { key: `what is signed with a key has no certificate that could name ${noun}` },
});
/** Every option that says what is expected: the same on the command line, in the action and in settings. */
const EXPECTATION_OPTIONS = {
    title: 'Who may have built it (one of these is needed)',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('repo', 'owner/name', 'source repository that it must be built from', certified('a repository')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('owner', 'owner', 'owner of the source repository', certified('an owner')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('repository-id', 'number', 'number of the source repository, whatever its name is today', certified('a repository')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('owner-id', 'number', 'number of its owner, whatever the name is today', certified('an owner')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('caller-workflow', 'path', 'workflow that was started, such as release.yml', certified('a workflow')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('source-ref', 'ref', 'refs/tags/v1.2.3, or tags, release-tags, branches, default-branch', certified('a branch or tag')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('default-branch', 'name', 'what source-ref: default-branch stands for (default: main or master)', {
            ...certified('a branch or tag'),
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('source-digest', 'commit', 'commit that it must be built from', certified('a commit')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('signer-workflow', 'path', 'reusable workflow that signs: owner/name/.github/workflows/x.yml', certified('the workflow that signs')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('builder-id', 'uri', 'builder.id of the provenance', certified('the builder')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('deny-self-hosted-runners', 'accept GitHub-hosted runners only', certified('the kind of runner')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('min-slsa-build-level', 'level', 'lowest SLSA build level: 0 to 3', {
            noEffect: { key: 'the level comes from the certificate, and what is signed with a key has none' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('predicate-type', 'type', 'what must be attested (default: SLSA provenance v1); any: anything'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('certificate-identity', 'name', 'the certificate\u2019s exact subject alternative name', certified('who signs')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('certificate-identity-regexp', 'pattern', 'the same as a pattern, which is always anchored', certified('who signs')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('certificate-oidc-issuer', 'url', 'who vouches for the identity (default: GitHub Actions)', certified('who vouches for the signer')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('allow-any-identity-unsafe', 'accept what anyone signed', {
            noEffect: { key: 'the key says who signs, and nobody else is accepted' },
            notBeside: {
                repo: 'the source that is named is asked for',
                owner: 'the owner that is named is asked for',
                'repository-id': 'the source that is named is asked for',
                'owner-id': 'the owner that is named is asked for',
            },
        }),
    ],
};
const ONE_IMAGE = {
    bundle: 'a bundle file is verified for one digest or file, which is named in place of the image',
    evidence: 'a file of evidence is about one image, which it names',
};
const NO_REGISTRY_VIEW = 'what other programs would say depends on what the registry lists, and none is asked';
const NO_LENSES = { bundle: NO_REGISTRY_VIEW, evidence: NO_REGISTRY_VIEW };
const SUBJECT_OPTIONS = {
    title: 'Which images',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('file', 'file', 'read image names from a file, one per line; - reads stdin', {
            noEffect: ONE_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('dockerfile', 'file', 'verify the base images of a Dockerfile; - reads stdin', {
            noEffect: ONE_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('build-arg', 'name=value', 'value of an ARG in the Dockerfile; may be repeated', {
            isList: true,
            needs: 'dockerfile',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('target', 'stage', 'of the Dockerfile: only the images that this stage needs', {
            needs: 'dockerfile',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('platform', 'os/arch', 'verify one platform of an image, or all; a stage of a Dockerfile may name its own', {
            noEffect: {
                bundle: 'a bundle is verified for one digest: name that of the platform',
                evidence: 'evidence is about one digest: keep that of the platform, with platform set',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('require-digest', 'refuse images that are named by a tag', {
            noEffect: { bundle: 'a bundle is verified for one digest, or for the bytes of a file, and for no tag' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('signature-repository', 'name', 'where signatures are kept, if not beside the image', {
            noEffect: {
                bundle: 'the bundle is a file, and no registry is asked',
                evidence: 'evidence holds what was found, and no registry is asked',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('bundle', 'file', 'verify a bundle file for one digest or file, without a registry', {
            noEffect: { evidence: 'a file of evidence holds its bundles' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('from-evidence', 'file', 'verify again what was kept, without asking anyone'),
    ],
};
const REQUIREMENT_OPTIONS = {
    title: 'What else must be attached',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('require-predicate', 'type', 'attestation that must be there too; may be repeated', {
            isList: true,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('max-age', 'age', 'how old it may be: 12h, 7d', { needs: 'require-predicate' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('as', 'programs', 'say whether these would admit it: cosign@3.1,kyverno-ivp,gh or all', {
            noEffect: NO_LENSES,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('require-as', 'reject what one of them would not admit', { noEffect: NO_LENSES, needs: 'as' }),
    ],
};
/** Of the commands that ask for it, the same. */
const IDENTITIES_OPTION = (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('identities', 'file', 'newer list of releases of this project, signed: identities.json, and its bundle beside it', { noEffect: { key: 'a key has no identity that could be released or revoked' } });
const NO_EVIDENCE = 'the root that it is about is the one in a file of evidence';
const TRUST_OPTIONS = {
    title: 'What is trusted',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('key', 'key', 'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('allow-no-tlog', 'accept what the key signed in no transparency log: when, and whether anybody could see it, is not proved', { needs: 'key' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('offline', 'ask nobody for the trusted root: what came with this version counts'),
        IDENTITIES_OPTION,
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('trust-evidence-root-unsafe', 'believe the trusted root and the expectation in a file of evidence, whoever wrote it', {
            noEffect: { registry: NO_EVIDENCE, bundle: NO_EVIDENCE },
            notBeside: {
                'trusted-root': 'the root that is named counts',
                offline: 'the root that came with this version counts',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('config', 'file', 'settings file (of the command by default: .slsa-provenance.yaml, where there is one)', { noEffect: { key: 'its rules say what a certificate must name, and a key has none' } }),
    ],
};
const AZURE_OPTIONS = {
    title: 'In Azure, with the identity of the workflow',
    options: (0,_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureOptions */ .UA)({ evidence: 'evidence is verified without asking anyone' }),
};
const RUN_OPTIONS = {
    title: 'How it runs',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('timeout', 'time', 'longest time without an answer of a service (default: 1m)', {
            default: '1m',
            noEffect: { evidence: 'evidence is verified without asking anyone' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('concurrency', 'n', 'images at a time (default: 8)', { default: '8', noEffect: ONE_IMAGE }),
    ],
};
const optionGroups = [
    EXPECTATION_OPTIONS,
    SUBJECT_OPTIONS,
    REQUIREMENT_OPTIONS,
    TRUST_OPTIONS,
    AZURE_OPTIONS,
    RUN_OPTIONS,
];


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TR: () => (/* binding */ parseRequest),
  zs: () => (/* binding */ saysWhatIsExpected)
});

// UNUSED EXPORTS: parseConcurrency

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 2 modules
var expectation_expectation = __nccwpck_require__(8244);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __nccwpck_require__(8473);
// EXTERNAL MODULE: ./lib/kms/key-services.js
var key_services = __nccwpck_require__(6215);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __nccwpck_require__(3868);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/sigstore/key-algorithm.js

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
    throw new Failure({
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

// EXTERNAL MODULE: ./lib/sigstore/pem.js
var sigstore_pem = __nccwpck_require__(736);
;// CONCATENATED MODULE: ./lib/sigstore/public-key.js




/** SubjectPublicKeyInfo, as cosign and openssl write it, and PKCS#1. */
const LABELS = ['PUBLIC KEY', 'RSA PUBLIC KEY'];
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const LEAST_RSA_BITS = 2048;
/**
 * Reads the public key that something must be signed with.
 * @param name of the file, for messages
 * @throws Failure `key-malformed`, `key-unsupported`; never with anything of the file in it
 */
function openPublicKey(name, pem) {
    const blocks = (0,sigstore_pem/* pemBlocks */.PQ)(pem);
    const keys = blocks.filter(({ label }) => LABELS.includes(label));
    const [block] = keys;
    if (!block)
        throw notAPublicKey(name, blocks[0]?.label, (0,sigstore_pem/* whyNoBlock */.tf)(pem));
    if (keys.length > 1)
        throw malformed(`${name} holds ${keys.length} public keys`, 'nothing says which of them is expected', 'key: cosign.pub   # a file with one key in it');
    const key = read(name, block.text);
    const kind = kindOf(key);
    if (isVerified(key))
        return key;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `key: ${name} is a key of the kind ${kind}, which nothing is verified with`,
        why: `signatures of ECDSA (P-256, P-384, P-521), RSA (PKCS #1 v1.5, ${LEAST_RSA_BITS} bits or more) and Ed25519 are`,
        fix: 'sign with an ECDSA P-256 key, which everything accepts:  slsa-provenance generate-key-pair',
    });
}
function read(name, pem) {
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        // The library's message may quote the file.
        throw notAPublicKey(name, undefined, 'it was altered');
    }
}
function isVerified({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    if (type === 'ec')
        return CURVES.includes(details?.namedCurve ?? '');
    if (type === 'rsa')
        return (details?.modulusLength ?? 0) >= LEAST_RSA_BITS;
    return type === 'ed25519';
}
function notAPublicKey(name, label, why) {
    const what = `${name} holds no public key in PEM${label === undefined ? '' : `, but one ${label}`}`;
    const isPrivate = label?.endsWith('PRIVATE KEY') ?? false;
    return malformed(what, isPrivate ? 'it is the private half, which verifying must not need' : why, isPrivate
        ? `key: cosign.pub   # cosign public-key --key ${name}, or openssl pkey -pubout -in ${name}`
        : 'key: cosign.pub   # begins with -----BEGIN PUBLIC KEY-----');
}
function malformed(what, why, fix) {
    return new failure/* Failure */.HR({ class: 'usage', code: 'key-malformed', what: `key: ${what}`, why, fix });
}

// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __nccwpck_require__(7918);
// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __nccwpck_require__(6852);
// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __nccwpck_require__(7660);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __nccwpck_require__(313);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __nccwpck_require__(418);
// EXTERNAL MODULE: ./lib/request/options.js
var request_options = __nccwpck_require__(6755);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __nccwpck_require__(9414);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __nccwpck_require__(6137);
// EXTERNAL MODULE: ./lib/request/settings.js + 1 modules
var request_settings = __nccwpck_require__(1342);
;// CONCATENATED MODULE: ./lib/request/settings-file.js






const MAX_SETTINGS_BYTES = 1024 * 1024;
/**
 * @param named as the user named it
 * @param otherwise the file that counts where there is one, should the user name none
 * @throws Failure `settings-malformed`, and those of reading a file
 */
async function readSettings(named, otherwise) {
    const file = named ?? otherwise;
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = await (0,read_file/* readUserFile */.E1)('config', file, MAX_SETTINGS_BYTES);
    }
    catch (error) {
        // Nobody has to have one; who names one means it.
        if (named === undefined && isAbsent(error))
            return undefined;
        throw error;
    }
    // Loaded here: most runs do without YAML, and without the expressions that it may hold.
    const [{ parseSettings }] = await Promise.all([__nccwpck_require__.e(/* import() */ 986).then(__nccwpck_require__.bind(__nccwpck_require__, 4986)), (0,regular_expression/* loadRegularExpressions */.o)()]);
    return parseSettings(text.toString('utf8'), file);
}
/** @throws Failure `settings-without-rule`, and the mistake in a name that is none */
function ruleOf(settings, image) {
    const name = (0,subject_repository/* nameOf */.Vb)((0,asked_image/* nameIn */.Z)(image).repository);
    const rule = (0,request_settings/* ruleFor */.sG)(settings, name);
    if (!rule)
        throw (0,request_settings/* noRule */.cl)(settings.file, name);
    return rule;
}
/** A mistake in what a rule and the options say together is told with the rule's place. */
function inRule({ place: { file, line } }, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw (0,failure/* reworded */.Fg)(error, { what: `${file}, line ${line}: ${error.message}` });
    }
}
function isAbsent(error) {
    const cause = error instanceof failure/* Failure */.HR ? error.cause : undefined;
    return cause?.code === 'ENOENT';
}

;// CONCATENATED MODULE: ./lib/request/request.js













const MAX_KEY_BYTES = 64 * 1024;
/**
 * Parses the options. A settings file that they name counts beside them, each of them in place of the rule's own;
 * one that is there by itself counts where they do not say who may have built an image.
 * @throws Failure: one code for each mistake
 */
async function parseRequest(options, otherwise = {}) {
    const { askKey = keyNotAsked } = otherwise;
    const given = expectationIn(options);
    const kept = saysWhatIsExpected(options) ? undefined : otherwise.kept;
    const azure = (0,azure_options/* azureIdsIn */.jr)(options);
    const timeoutMs = (0,parse/* parseDuration */.E9)('timeout', options.timeout ?? '1m');
    const readKey = (name) => (0,key_services/* isServiceKey */.ns)(name) ? askKey(name, { azure, timeoutMs }) : readKeyFile(name);
    const key = options.key === undefined ? kept?.key : expectedKey(await readKey(options.key), options);
    const own = kept ? expectationIn(kept.expectation) : given;
    const isEnough = key !== undefined || (0,expectation_expectation/* namesIdentity */.fT)(own);
    const settings = await readSettings(options.config, isEnough ? undefined : otherwise.settings);
    const required = parseRequirements(options);
    const common = await parseCommon(options);
    await (0,expectation_expectation/* prepareExpectation */.Au)(own);
    // Known to be right, or wrong, before anyone is asked.
    if (!settings)
        (0,expectation_expectation/* parseExpectation */.WR)(own, key);
    return {
        questionFor: (image) => {
            const asked = { ...common, platform: image.platform ?? common.platform };
            if (!settings)
                return { ...asked, said: own, requirements: required, expectation: (0,expectation_expectation/* parseExpectation */.WR)(own, key) };
            const rule = ruleOf(settings, image);
            const said = { ...rule.options, ...own };
            const expectation = inRule(rule, () => (0,expectation_expectation/* parseExpectation */.WR)(said));
            return { ...asked, said, requirements: [...rule.requirements, ...required], expectation };
        },
        settingsFile: settings?.file,
        trustedRoot: options.trustedRoot,
        offline: options.offline ?? false,
        timeoutMs,
        azure,
        concurrency: parseConcurrency(options.concurrency ?? '8'),
    };
}
/** What is asked of every image alike. */
async function parseCommon({ requireDigest = false, requireAs = false, platform: named, as: programs, signatureRepository: repository, }) {
    // Loaded here: only who asks for other programs needs their rules.
    const lenses = programs === undefined ? [] : (await Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7629))).parseLensIds(programs);
    const signatureRepository = repository === undefined ? undefined : (0,subject_repository/* parseRepository */.SU)('signature-repository', repository);
    const platform = named === undefined ? undefined : (0,layout_platform/* parseWantedPlatform */.Gc)(named);
    return { requireDigest, requireAs, platform, lenses, signatureRepository };
}
/** Whether the options themselves say anything of what is expected. */
function saysWhatIsExpected(options) {
    const { key, config } = options;
    return key !== undefined || config !== undefined || Object.keys(expectationIn(options)).length > 0;
}
/** The part of the options that says what is expected; a switch that is off says nothing. */
function expectationIn(options) {
    const names = request_options/* EXPECTATION_OPTIONS */.sT.options.map(({ name }) => (0,option_spec/* camelCase */.xQ)(name));
    return Object.fromEntries(Object.entries(options).filter(([name, value]) => names.includes(name) && value !== undefined && value !== false));
}
function parseRequirements({ requirePredicate = [], maxAge }) {
    return requirePredicate.map((type) => (0,requirement/* parseRequirement */.pP)(type, maxAge));
}
function expectedKey(publicKey, { allowNoTlog = false }) {
    return { publicKey, allowNoTlog };
}
const keyNotAsked = async (uri) => {
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `key: ${uri} is kept by a service, which is not asked here`,
        why: 'evidence is verified without asking anyone',
        fix: 'key: key.pub   # az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
    });
};
async function readKeyFile(path) {
    return openPublicKey(path, (await (0,read_file/* readUserFile */.E1)('key', path, MAX_KEY_BYTES)).toString('utf8'));
}
/** @throws Failure `concurrency-malformed` */
function parseConcurrency(text) {
    if (/^[1-9][0-9]?$/.test(text))
        return Number(text);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'concurrency-malformed',
        what: `concurrency: "${text}" is not a number from 1 to 99`,
        fix: 'concurrency: 8',
    });
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ NO_LINT),
  c0: () => (/* binding */ NO_PREFLIGHT),
  cl: () => (/* binding */ noRule),
  sG: () => (/* binding */ ruleFor)
});

// UNUSED EXPORTS: SETTINGS_FILE

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
;// CONCATENATED MODULE: ./lib/text/glob.js
/**
 * Whether a name matches a pattern: `*` stands for any characters within one part (up to the next `/`), `**` for any
 * characters at all, everything else for itself. Takes time in proportion to the product of both lengths: every place
 * in the pattern at which the name may be so far is kept, so nothing is tried twice.
 */
function matchesGlob(glob, name) {
    const tokens = glob.match(/\*\*|[^]/g) ?? [];
    let places = overStars(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === '**' || (token === '*' && character !== '/'))
                next.add(place);
            else if (token === character && token !== '*')
                next.add(place + 1);
        }
        places = overStars(next, tokens);
    }
    return places.has(tokens.length);
}
/** A star may stand for nothing. */
function overStars(places, tokens) {
    // What is added to a set while it is walked is walked, too.
    for (const place of places)
        if (tokens[place] === '*' || tokens[place] === '**')
            places.add(place + 1);
    return places;
}
/** Whether a text matches wildcards that know no parts: `*` stands for any characters, `?` for one. */
function matchesWildcards(pattern, text) {
    let places = overRuns(new Set([0]), pattern);
    for (const character of text) {
        const next = new Set();
        for (const place of places) {
            const token = pattern[place];
            if (token === '*')
                next.add(place);
            else if (token === '?' || token === character)
                next.add(place + 1);
        }
        places = overRuns(next, pattern);
    }
    return places.has(pattern.length);
}
function overRuns(places, pattern) {
    for (const place of places)
        if (pattern[place] === '*')
            places.add(place + 1);
    return places;
}

;// CONCATENATED MODULE: ./lib/request/settings.js


const NO_LINT = { engines: [] };
const NO_PREFLIGHT = {
    firstParty: [],
    engines: [],
    engineRoots: [],
    imagePaths: [],
};
const SETTINGS_FILE = '.slsa-provenance.yaml';
/** The first rule that is for an image; the image is named without tag or digest. */
function ruleFor({ rules }, name) {
    return rules.find(({ images }) => images.some((glob) => matchesGlob(glob, name)));
}
function noRule(file, image) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'settings-without-rule',
        what: `${file} says nothing of ${image}`,
        why: 'no entry under verify has it among its images',
        fix: `verify:\n  - images: [${image}]\n    repo: OWNER/NAME`,
    });
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
  nD: () => (/* binding */ readUserText)
});

// UNUSED EXPORTS: unreadable

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

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   B: () => (/* binding */ isAboutContent)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/** The failure as a report tells it; anything else is a defect and is thrown on. */
function reasonOf(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        throw error;
    const { code, message, why, fix } = error;
    return {
        class: error.class,
        code,
        message: why === undefined ? message : `${message}: ${why}`,
        ...(fix !== undefined && { fix }),
    };
}
/**
 * Whether what was read is wrong, rather than that it could not be read: only then is it rejected. A reason that
 * was no failure is a judgement.
 */
function isAboutContent(reason) {
    return reason.class === undefined || reason.class === 'malformed' || reason.class === 'conflict';
}


/***/ }),

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   UG: () => (/* binding */ calledWorkflows),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   Wr: () => (/* binding */ errorPage),
/* harmony export */   fX: () => (/* binding */ toolVersion),
/* harmony export */   j1: () => (/* binding */ projectName)
/* harmony export */ });
/* unused harmony exports docsPage, rulePage */
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
  QN: () => (/* binding */ parseBundle),
  FN: () => (/* binding */ parseBundleFor)
});

// UNUSED EXPORTS: bundleJson

// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __nccwpck_require__(1875);
// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __nccwpck_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var sigstore_envelope = __nccwpck_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/hash.js
var sigstore_hash = __nccwpck_require__(1696);
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
            tlogEntries: artifact.logEntries.map(logEntryJson),
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
    const digest = hash('sha256', content.payload).toString('base64');
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
    const digestOf = (algorithm) => (0,sigstore_hash/* hash */.tW)(algorithm, message);
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
        const algorithm = sigstore_hash/* PROTOBUF_HASHES */.xx.get(name);
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

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ envelopeDigests),
/* harmony export */   Eb: () => (/* binding */ ENVELOPE_MAX_BYTES),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JU: () => (/* binding */ payloadDigest),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   mE: () => (/* binding */ parseEnvelope),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* unused harmony exports preAuthEncoding, envelopeJson */
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
    return content.kind === 'digest' ? content.digest : (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', payloadOf(content));
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
/* harmony export */   J2: () => (/* binding */ readableUri),
/* harmony export */   xl: () => (/* binding */ isSameUri)
/* harmony export */ });
/* unused harmony export escapedUri */
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
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   xU: () => (/* binding */ isGitHubIssuer)
/* harmony export */ });
/* unused harmony exports publicInstance, parseSigningConfig, isPublicHost, noService */
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
    const config = parseJson(json, DOCUMENT);
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
    throw new Failure({
        class: 'usage',
        code: 'signing-config-unsupported',
        what: `the signing config asks for several services at once (${name}.selector ${selector})`,
        why: 'one log entry and at most one timestamp are written for each signature',
        fix: `set ${name}.selector to ANY`,
    });
}
function noService(what) {
    return new Failure({
        class: 'usage',
        code: 'signing-config-unsupported',
        what: `the signing config has no ${what} that is valid now and of a supported version`,
        why: 'every service in it has ended, has not begun, or speaks a newer API',
        fix: 'take a current signing config of the instance',
    });
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
/* harmony export */   n4: () => (/* binding */ checkLogBody)
/* harmony export */ });
/* unused harmony exports REKOR_V1_KIND, canonicalEntry, signerPem */
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2845);
/* harmony import */ var _text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7160);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9774);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6812);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1696);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5236);
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
    const signature = signatureOf(content).toString('base64');
    const verifier = Buffer.from(signerPem(signerOf(artifact, publicKey))).toString('base64');
    const { kind, version } = REKOR_V1_KIND[content.kind];
    const spec = content.kind === 'envelope'
        ? {
            envelopeHash: {
                algorithm: 'sha256',
                value: sha256(Buffer.from(envelopeJson(content.envelope))),
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
    return pemOf(signer.der, signer.kind);
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
        throw (0,_text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKind */ .P)(`a log entry with the ${algorithm} of bytes that are not at hand`, _artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME_THE_FILE */ .z);
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
    return hash('sha256', bytes).toString('hex');
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   hd: () => (/* binding */ isOfRekor2)
/* harmony export */ });
/* unused harmony exports readRekorV1Entry, logEntryJson */
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
    const canonicalizedBody = entry.get('body').base64(LIMITS.logBody);
    const body = entry.get('body').nested(canonicalizedBody);
    const verification = entry.get('verification');
    const proof = verification.get('inclusionProof');
    return {
        logIndex: entry.get('logIndex').decimal(),
        logId: { keyId: entry.get('logID').hex(32) },
        kindVersion: { kind: body.get('kind').text(), version: body.get('apiVersion').text() },
        integratedTime: entry.get('integratedTime').decimal(),
        inclusionPromise: {
            signedEntryTimestamp: verification.get('signedEntryTimestamp').base64(LIMITS.signature),
        },
        inclusionProof: {
            logIndex: proof.get('logIndex').decimal(),
            rootHash: proof.get('rootHash').hex(32),
            treeSize: proof.get('treeSize').decimal(),
            hashes: proof
                .get('hashes')
                .items(LIMITS.proof)
                .map((hash) => hash.hex(32)),
            checkpoint: { envelope: proof.get('checkpoint').text(LIMITS.checkpoint) },
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

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ pemBlocks),
/* harmony export */   Tz: () => (/* binding */ derOf),
/* harmony export */   tf: () => (/* binding */ whyNoBlock)
/* harmony export */ });
/* unused harmony export pemOf */
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

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ fetchTrustedRoot),
/* harmony export */   _v: () => (/* binding */ embeddedTrustedRoot),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* unused harmony export chainOf */
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
    const certificate = new Certificate(leaf);
    const issued = ([issuer]) => {
        const authority = issuer && new Certificate(issuer);
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

/***/ 5950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oc: () => (/* binding */ verifyArtifact),
  vn: () => (/* binding */ verifyUnlogged),
  jG: () => (/* binding */ verifyWithCertificate),
  Ft: () => (/* binding */ verifyWithKey)
});

// UNUSED EXPORTS: CLOCK_SKEW_MS, verifyLogEntry, verifyTimestamp

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/timestamp/index.js
var dist_timestamp = __nccwpck_require__(7968);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __nccwpck_require__(8218);
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
        const { notBefore, notAfter } = parseCertificate(der);
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

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/key/index.js
var key = __nccwpck_require__(3771);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __nccwpck_require__(9409);
;// CONCATENATED MODULE: ./lib/sigstore/certificate-trust.js




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
        throw new rejection/* Rejection */.m('certificate', 'no certificate transparency log vouches for it (no SCT)');
    const logs = new Set(scts.map((logId) => logId.toString('base64')));
    if (logs.size < scts.length)
        throw new rejection/* Rejection */.m('certificate', 'one log vouches for it twice (duplicate SCT)');
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
        return (0,key/* verifyCertificate */.Xq)((0,x509/* parseCertificate */.h)(leaf), [...times], material);
    }
    catch (error) {
        const { issuer } = new external_node_crypto_.X509Certificate(leaf);
        const isKnown = authorities.flat().some((der) => new external_node_crypto_.X509Certificate(der).subject === issuer);
        if (isKnown)
            throw error;
        throw new rejection/* Rejection */.m('certificate', `the trusted root lacks the certificate of its issuer (${issuer.replaceAll('\n', ', ')}), which belongs ` +
            `into certChain of the certificate authority, before its root certificate`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __nccwpck_require__(6637);
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
// EXTERNAL MODULE: ./lib/sigstore/limits.js
var limits = __nccwpck_require__(5236);
;// CONCATENATED MODULE: ./lib/sigstore/timestamp-token.js


/** Parses an RFC 3161 response, DER. Nothing is verified here. @throws Error of @sigstore/core, or where it is too large */
function parseTimestamp(der) {
    if (der.length > limits/* LIMITS */.b.timestamp)
        throw new Error(`it is longer than ${limits/* LIMITS */.b.timestamp} bytes`);
    return dist.RFC3161Timestamp.parse(Buffer.from(der));
}

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
    const identity = (0,rejection/* orReject */.V)('certificate', 'its certificate is not one of Fulcio', () => parseIdentity(material.leaf));
    checkUsage(material.leaf);
    const publicKey = (0,rejection/* orReject */.V)('certificate', 'its key cannot be read', () => (0,external_node_crypto_.createPublicKey)({ key: (0,x509/* parseCertificate */.h)(material.leaf).publicKey, format: 'der', type: 'spki' }));
    const { times, ...verified } = verify(artifact, root, (0,log_body/* signerOf */.Kv)(artifact), publicKey);
    (0,rejection/* orReject */.V)('certificate', 'it does not verify', () => verifyTrust(material.leaf, times, root));
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
        const parsed = parseTimestamp(der);
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

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ COSIGN_SIGN_V1)
/* harmony export */ });
/* unused harmony export cosignSign */
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6756);

const COSIGN_SIGN_V1 = 'https://sigstore.dev/cosign/sign/v1';
/** What cosign 3 signs as "the image signature" when it writes bundles: a statement with an empty predicate. */
function cosignSign(name, digest) {
    return statement(name, digest, COSIGN_SIGN_V1, {});
}


/***/ }),

/***/ 5083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mg: () => (/* binding */ factWords),
  FG: () => (/* binding */ predicateFacts)
});

// UNUSED EXPORTS: predicateWords, storedElsewhere

;// CONCATENATED MODULE: ./lib/text/counted.js
/** `1 image`, `2 images`. @param plural where it is not the noun with an s */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}

// EXTERNAL MODULE: ./lib/text/member.js
var member = __nccwpck_require__(5533);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __nccwpck_require__(7944);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
;// CONCATENATED MODULE: ./lib/statement/build-claims.js


/** Reads BuildKit's provenance, in the form of SLSA v0.2 or v1; of several platforms, the first. */
function readBuildClaims(predicate) {
    const said = (0,member/* memberAt */.mz)(predicate, 'provenance');
    const isBuild = (0,member/* memberAt */.mz)(said, 'builder') ?? (0,member/* memberAt */.mz)(said, 'buildDefinition');
    const build = isBuild === undefined ? firstOf(said) : said;
    const first = (...paths) => paths.map((path) => (0,member/* textAt */.$6)(build, ...path)).find((text) => text !== undefined);
    return {
        builder: first(['builder', 'id'], ['runDetails', 'builder', 'id']),
        started: first(['metadata', 'buildStartedOn'], ['runDetails', 'metadata', 'startedOn']),
        finished: first(['metadata', 'buildFinishedOn'], ['runDetails', 'metadata', 'finishedOn']),
        source: first(['invocation', 'configSource', 'uri'], ['buildDefinition', 'externalParameters', 'configSource', 'uri']),
        recipe: first(['invocation', 'configSource', 'entryPoint'], ['buildDefinition', 'externalParameters', 'configSource', 'path']),
        parameters: parametersOf(build),
    };
}
function firstOf(byPlatform) {
    return (0,json/* isObject */.Gv)(byPlatform) ? Object.values(byPlatform)[0] : undefined;
}
const MAX_PARAMETERS = 50;
function parametersOf(build) {
    const args = (0,member/* memberAt */.mz)(build, 'invocation', 'parameters', 'args') ??
        (0,member/* memberAt */.mz)(build, 'buildDefinition', 'externalParameters', 'request', 'args');
    return (0,json/* isObject */.Gv)(args) ? Object.keys(args).slice(0, MAX_PARAMETERS) : [];
}

;// CONCATENATED MODULE: ./lib/statement/deferred.js

/** The predicate: what is said, what it rests on, and what is not claimed. */
function deferredPredicate(deferred) {
    return {
        ...deferred,
        proof: 'the record of this digest is an artifact of that run, by its digest in GitHub\u2019s API; only jobs of a run can add artifacts to it',
        notClaimed: ['who or what built the image, from what, and how', 'a SLSA build level'],
    };
}
function readDeferred(predicate) {
    const run = (0,member/* textAt */.$6)(predicate, 'run', 'uri');
    if (run === undefined)
        return undefined;
    const attempt = (0,member/* memberAt */.mz)(predicate, 'run', 'attempt');
    return {
        run,
        attempt: Number.isSafeInteger(attempt) ? Number(attempt) : undefined,
        workflow: (0,member/* textAt */.$6)(predicate, 'run', 'workflow') ?? '',
        headSha: (0,member/* textAt */.$6)(predicate, 'run', 'headSha') ?? '',
        signedBy: (0,member/* textAt */.$6)(predicate, 'signedBy', 'workflow') ?? '',
    };
}

// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __nccwpck_require__(6832);
;// CONCATENATED MODULE: ./lib/statement/sbom.js


const SPDX_JSON = 'application/spdx+json';
const CYCLONEDX_JSON = 'application/vnd.cyclonedx+json';
/** Of SPDX 3 (spdx.github.io/spdx-spec/v3.0.1, "JSON-LD"). */
const SPDX_CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;
/** Reads an SBOM in JSON: SPDX 2.x, SPDX 3 or CycloneDX; undefined: it is none of them. */
function readSbom(document) {
    return readSpdx2(document) ?? readSpdx3(document) ?? readCycloneDx(document);
}
function readSpdx2(document) {
    const [, version] = /^SPDX-(2\.\d+)$/.exec((0,member/* textAt */.$6)(document, 'spdxVersion') ?? '') ?? [];
    if (version === undefined)
        return undefined;
    const roots = spdx2Roots(document);
    const creators = (0,member/* listAt */.gT)(document, 'creationInfo', 'creators');
    return {
        format: `SPDX ${version}`,
        predicateType: predicate_types/* SPDX */.av,
        mediaType: SPDX_JSON,
        components: (0,member/* listAt */.gT)(document, 'packages').length - roots.length,
        tool: creators.map((one) => /^Tool: (.+)$/.exec(String(one))?.[1]).find((one) => one !== undefined),
        created: (0,member/* textAt */.$6)(document, 'creationInfo', 'created'),
        names: digestsIn(roots.flatMap(spdx2Names)),
    };
}
/** What the document describes (SPDX 2.3, 11.1 "DESCRIBES"). */
function spdx2Roots(document) {
    const described = new Set([
        ...(0,member/* listAt */.gT)(document, 'documentDescribes'),
        ...(0,member/* listAt */.gT)(document, 'relationships')
            .filter((one) => (0,member/* textAt */.$6)(one, 'relationshipType') === 'DESCRIBES')
            .map((one) => (0,member/* textAt */.$6)(one, 'relatedSpdxElement')),
    ]);
    return (0,member/* listAt */.gT)(document, 'packages').filter((one) => described.has((0,member/* textAt */.$6)(one, 'SPDXID')));
}
/** Syft writes versions, checksums and package URLs; Trivy writes notes. */
function spdx2Names(root) {
    const sha256 = (0,member/* listAt */.gT)(root, 'checksums').find((one) => (0,member/* textAt */.$6)(one, 'algorithm') === 'SHA256');
    return [
        (0,member/* textAt */.$6)(root, 'versionInfo'),
        hexDigest((0,member/* textAt */.$6)(sha256, 'checksumValue')),
        ...(0,member/* listAt */.gT)(root, 'externalRefs').map((one) => (0,member/* textAt */.$6)(one, 'referenceLocator')),
        ...(0,member/* listAt */.gT)(root, 'annotations').map((one) => namedIn((0,member/* textAt */.$6)(one, 'comment'), ': ')),
    ];
}
function readSpdx3(document) {
    const [, version] = SPDX_CONTEXT.exec((0,member/* textAt */.$6)(document, '@context') ?? '') ?? [];
    const graph = (0,member/* listAt */.gT)(document, '@graph');
    if (version === undefined || graph.length === 0)
        return undefined;
    const ofType = (type) => graph.filter((one) => (0,member/* textAt */.$6)(one, 'type') === type);
    const packages = ofType('software_Package');
    const roots = spdx3Roots(graph, packages);
    return {
        format: `SPDX ${version}`,
        predicateType: predicate_types/* SPDX_3 */.aI,
        mediaType: SPDX_JSON,
        components: packages.length - roots.length,
        tool: (0,member/* textAt */.$6)(ofType('Tool')[0], 'name'),
        created: (0,member/* textAt */.$6)(ofType('CreationInfo')[0], 'created'),
        names: digestsIn(roots.flatMap(spdx3Names)),
    };
}
/** From the document to its SBOM to the package that it is of. */
function spdx3Roots(graph, packages) {
    const roots = new Set(graph.flatMap((one) => (0,member/* listAt */.gT)(one, 'rootElement')));
    return packages.filter((one) => roots.has((0,member/* textAt */.$6)(one, 'spdxId')));
}
function spdx3Names(root) {
    const sha256 = (0,member/* listAt */.gT)(root, 'verifiedUsing').find((one) => (0,member/* textAt */.$6)(one, 'algorithm') === 'sha256');
    return [
        (0,member/* textAt */.$6)(root, 'software_packageVersion'),
        (0,member/* textAt */.$6)(root, 'software_packageUrl'),
        hexDigest((0,member/* textAt */.$6)(sha256, 'hashValue')),
    ];
}
function readCycloneDx(document) {
    const version = (0,member/* textAt */.$6)(document, 'specVersion');
    if ((0,member/* textAt */.$6)(document, 'bomFormat') !== 'CycloneDX' || !/^\d+\.\d+$/.test(version ?? ''))
        return undefined;
    return {
        format: `CycloneDX ${version}`,
        predicateType: predicate_types/* CYCLONEDX */.OH,
        mediaType: CYCLONEDX_JSON,
        components: (0,member/* listAt */.gT)(document, 'components').length,
        tool: cycloneDxTool((0,member/* memberAt */.mz)(document, 'metadata', 'tools')),
        created: (0,member/* textAt */.$6)(document, 'metadata', 'timestamp'),
        names: digestsIn(cycloneDxNames((0,member/* memberAt */.mz)(document, 'metadata', 'component'))),
    };
}
/** A list until CycloneDX 1.4, later an object with a list of components. */
function cycloneDxTool(tools) {
    const [tool] = Array.isArray(tools) ? tools : (0,member/* listAt */.gT)(tools, 'components');
    const name = (0,member/* textAt */.$6)(tool, 'name');
    const version = (0,member/* textAt */.$6)(tool, 'version');
    return name !== undefined && version !== undefined ? `${name}-${version}` : name;
}
function cycloneDxNames(root) {
    const sha256 = (0,member/* listAt */.gT)(root, 'hashes').find((one) => (0,member/* textAt */.$6)(one, 'alg') === 'SHA-256');
    const properties = (0,member/* listAt */.gT)(root, 'properties');
    return [
        (0,member/* textAt */.$6)(root, 'version'),
        (0,member/* textAt */.$6)(root, 'purl'),
        hexDigest((0,member/* textAt */.$6)(sha256, 'content')),
        ...properties.map((one) => namedIn(`${(0,member/* textAt */.$6)(one, 'name') ?? ''} ${(0,member/* textAt */.$6)(one, 'value') ?? ''}`.replace('aquasecurity:trivy:', ''), ' ')),
    ];
}
/** Trivy's notes of the image: the digest in a registry, and that of the config. Those of layers name no image. */
function namedIn(note, separator) {
    const at = note?.indexOf(separator) ?? -1;
    const isName = at > 0 && ['ImageID', 'RepoDigest'].includes(note?.slice(0, at) ?? '');
    return isName ? note?.slice(at + separator.length) : undefined;
}
function hexDigest(hex) {
    return hex === undefined ? undefined : `sha256:${hex}`;
}
/** Each digest in texts such as `sha256:\u2026`, `name@sha256:\u2026` and `pkg:oci/name@sha256%3A\u2026`, once. */
function digestsIn(texts) {
    const digests = texts.map((text) => /(?:^|@)sha256(?::|%3a)([0-9a-f]{64})(?![0-9a-f])/i.exec(text ?? '')?.[1]);
    return [...new Set(digests.flatMap((hex) => (hex === undefined ? [] : `sha256:${hex.toLowerCase()}`)))];
}

;// CONCATENATED MODULE: ./lib/statement/scan.js



/** Reads a report of Grype or Trivy, or cosign's `vuln` predicate around one; undefined: it is none of them. */
function readScan(document) {
    return readGrype(document) ?? readTrivy(document) ?? readVuln(document);
}
/**
 * cosign's `vuln` predicate (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md) around a report, which stays whole. Times
 * and database are as the scanner says; Grype and Trivy tell one time only.
 * @param run undefined: nothing confirms who ran it
 */
function vulnPredicate(document, scan, run) {
    const invocation = {
        parameters: memberAt(document, 'invocation', 'parameters') ?? null,
        uri: run?.uri ?? textAt(document, 'invocation', 'uri') ?? '',
        event_id: eventOf(run) ?? textAt(document, 'invocation', 'event_id') ?? '',
        'builder.id': run?.builderId ?? textAt(document, 'invocation', 'builder.id') ?? '',
    };
    if (isVuln(document))
        return { ...document, invocation };
    const { uri, version, database: db, finished } = scan;
    return {
        invocation,
        scanner: { uri, version, db, result: document },
        metadata: { scanStartedOn: finished, scanFinishedOn: finished },
    };
}
/** `https://github.com/o/r/actions/runs/99/attempts/1` is the run 99. */
function eventOf(run) {
    return run && /\/runs\/(\d+)/.exec(run.uri)?.[1];
}
function readGrype(report) {
    if ((0,member/* textAt */.$6)(report, 'descriptor', 'name') !== 'grype' || !isList(report, 'matches'))
        return undefined;
    const version = versionOf((0,member/* textAt */.$6)(report, 'descriptor', 'version'));
    const database = (0,member/* memberAt */.mz)(report, 'descriptor', 'db');
    const status = (0,member/* memberAt */.mz)(database, 'status') ?? database;
    const target = (0,member/* memberAt */.mz)(report, 'source', 'target');
    return {
        scanner: `grype ${version}`,
        uri: `pkg:github/anchore/grype@${version}`,
        version,
        database: {
            uri: (0,member/* textAt */.$6)(status, 'from') ?? '',
            version: [(0,member/* textAt */.$6)(status, 'schemaVersion'), (0,member/* textAt */.$6)(status, 'built')].filter(isText).join('@'),
        },
        finished: (0,member/* textAt */.$6)(report, 'descriptor', 'timestamp'),
        findings: count((0,member/* listAt */.gT)(report, 'matches').map((one) => (0,member/* textAt */.$6)(one, 'vulnerability', 'severity'))),
        names: digestsIn([
            (0,member/* textAt */.$6)(target, 'manifestDigest'),
            (0,member/* textAt */.$6)(target, 'imageID'),
            ...textsIn(target, 'repoDigests'),
        ]),
    };
}
function readTrivy(report) {
    if ((0,member/* memberAt */.mz)(report, 'SchemaVersion') !== 2 || (0,member/* textAt */.$6)(report, 'ArtifactName') === undefined)
        return undefined;
    const version = versionOf((0,member/* textAt */.$6)(report, 'Trivy', 'Version'));
    const found = (0,member/* listAt */.gT)(report, 'Results').flatMap((one) => (0,member/* listAt */.gT)(one, 'Vulnerabilities'));
    return {
        scanner: `trivy ${version}`,
        uri: `pkg:github/aquasecurity/trivy@${version}`,
        version,
        // Trivy's reports do not name it.
        database: { uri: '', version: '' },
        finished: (0,member/* textAt */.$6)(report, 'CreatedAt'),
        findings: count(found.map((one) => (0,member/* textAt */.$6)(one, 'Severity'))),
        names: digestsIn([(0,member/* textAt */.$6)(report, 'Metadata', 'ImageID'), ...textsIn(report, 'Metadata', 'RepoDigests')]),
    };
}
/** What is already cosign's predicate: `trivy image --format cosign-vuln` writes it, and so does this program. */
function readVuln(document) {
    if (!isVuln(document))
        return undefined;
    const scanner = (0,member/* memberAt */.mz)(document, 'scanner');
    const report = (0,member/* memberAt */.mz)(scanner, 'result');
    const inner = readGrype(report) ?? readTrivy(report) ?? unknownReport(scanner);
    const said = (name) => (0,member/* textAt */.$6)(scanner, 'db', name) ?? '';
    return {
        ...inner,
        uri: (0,member/* textAt */.$6)(scanner, 'uri') ?? inner.uri,
        version: (0,member/* textAt */.$6)(scanner, 'version') ?? inner.version,
        database: { uri: said('uri'), version: said('version') },
        finished: (0,member/* textAt */.$6)(document, 'metadata', 'scanFinishedOn') ?? inner.finished,
    };
}
/** Of a scanner that is not known here: what it found cannot be counted. */
function unknownReport(scanner) {
    const uri = (0,member/* textAt */.$6)(scanner, 'uri') ?? '';
    const database = { uri: '', version: '' };
    return { scanner: uri, uri, version: '', database, finished: undefined, findings: undefined, names: [] };
}
function isVuln(document) {
    return (0,json/* isObject */.Gv)((0,member/* memberAt */.mz)(document, 'scanner')) && (0,json/* isObject */.Gv)((0,member/* memberAt */.mz)(document, 'metadata'));
}
/** A build without a version says so in brackets. */
function versionOf(text) {
    return text === undefined || text.startsWith('[') ? 'unknown' : text;
}
function isList(value, name) {
    return Array.isArray((0,member/* memberAt */.mz)(value, name));
}
function isText(value) {
    return typeof value === 'string';
}
function textsIn(value, ...path) {
    return (0,member/* listAt */.gT)(value, ...path).filter(isText);
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/** What says no severity that is known counts as `unknown`. */
function count(severities) {
    const named = severities
        .map((one) => one?.toLowerCase() ?? '')
        .map((one) => (SEVERITIES.includes(one) ? one : 'unknown'));
    return Object.fromEntries(SEVERITIES.map((severity) => [severity, named.filter((one) => one === severity).length]).filter(([, found]) => found > 0));
}

;// CONCATENATED MODULE: ./lib/statement/predicate-facts.js








const MAX_REFERENCES = 20;
/** undefined: of this type nothing is known, or it does not say what its type asks for. */
function predicateFacts(predicateType, predicate) {
    if ((0,predicate_types/* sbomFormatOf */.cO)(predicateType) !== undefined)
        return sbomFacts(predicate);
    if (predicateType === predicate_types/* VULN */.o0)
        return scanFacts(predicate);
    if (predicateType === predicate_types/* TEST_RESULT */.bo)
        return testFacts(predicate);
    if (predicateType === predicate_types/* VSA */.P1)
        return summaryFacts(predicate);
    if (predicateType === predicate_types/* REFERENCE */.gu)
        return { about: 'reference', references: storedElsewhere(predicate) };
    if (predicateType === predicate_types/* BUILD_CLAIMS */.$n)
        return buildFacts(predicate);
    if (predicateType === predicate_types/* DEFERRED */.Cl)
        return deferredFacts(predicate);
    const isVex = predicateType === predicate_types/* OPENVEX */.ot || predicateType.startsWith(`${predicate_types/* OPENVEX */.ot}/`);
    return isVex ? vexFacts(predicate) : undefined;
}
/** The facts as one line; undefined: there are none. */
function predicateWords(predicateType, predicate) {
    const facts = predicateFacts(predicateType, predicate);
    return facts && factWords(facts);
}
function factWords(facts) {
    switch (facts.about) {
        case 'sbom':
            return `SBOM (${facts.format}) of ${counted(facts.components, 'component')}${by(facts.tool)}`;
        case 'scan':
            return scanWords(facts);
        case 'test-result':
            return `tests ${facts.result}: ${facts.passed} passed, ${facts.warned} warned, ${facts.failed} failed`;
        case 'vex':
            return `VEX (OpenVEX) of ${counted(facts.statements, 'statement')}${by(facts.author)}`;
        case 'deferred':
            return `signed later, for run ${facts.run} of ${facts.workflow} at ${facts.headSha.slice(0, 12)}; who built it, and how, is not claimed`;
        case 'summary':
            return `SLSA verification summary: ${facts.result} (${facts.levels.join(', ') || 'no levels'})`;
        case 'build':
            return `what the build says of itself${by(facts.builder)}, claimed by the build job`;
        case 'reference':
            return `reference to ${facts.references.map(({ mediaType }) => mediaType).join(', ') || 'nothing'}`;
    }
}
function scanWords({ scanner, finished, database, findings }) {
    const counts = Object.entries(findings ?? {}).map(([severity, count]) => `${count} ${severity}`);
    const none = findings ? 'nothing found' : 'its findings are not counted here';
    const at = finished === undefined ? '' : ` at ${finished}`;
    const using = database === undefined ? '' : ` with database ${database}`;
    return `vulnerability scan by ${scanner}${at}${using}: ${counts.join(', ') || none}`;
}
function sbomFacts(predicate) {
    // cosign's older `--type custom` and `spdx` wrap the document.
    const sbom = readSbom(predicate) ?? readSbom((0,member/* memberAt */.mz)(predicate, 'Data'));
    if (!sbom)
        return undefined;
    return {
        about: 'sbom',
        format: (0,printable/* printable */.g)(sbom.format, 40),
        components: sbom.components,
        ...predicate_facts_text('tool', sbom.tool),
        ...predicate_facts_text('created', sbom.created),
    };
}
function scanFacts(predicate) {
    const scan = readScan(predicate);
    if (!scan)
        return undefined;
    return {
        about: 'scan',
        scanner: (0,printable/* printable */.g)(scan.scanner),
        ...predicate_facts_text('finished', scan.finished),
        ...predicate_facts_text('database', scan.database.version === '' ? undefined : scan.database.version),
        ...(scan.findings && { findings: scan.findings }),
    };
}
function testFacts(predicate) {
    const count = (name) => (0,member/* listAt */.gT)(predicate, name).length;
    return {
        about: 'test-result',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'result') ?? 'unknown', 40),
        passed: count('passedTests'),
        warned: count('warnedTests'),
        failed: count('failedTests'),
    };
}
function vexFacts(predicate) {
    const statements = (0,member/* listAt */.gT)(predicate, 'statements').length;
    return { about: 'vex', statements, ...predicate_facts_text('author', (0,member/* textAt */.$6)(predicate, 'author')) };
}
function buildFacts(predicate) {
    const { builder, started, finished, source, recipe, parameters } = readBuildClaims(predicate);
    return {
        about: 'build',
        ...predicate_facts_text('builder', builder),
        ...predicate_facts_text('started', started),
        ...predicate_facts_text('finished', finished),
        ...predicate_facts_text('source', source),
        ...predicate_facts_text('recipe', recipe),
        parameters: parameters.map((name) => (0,printable/* printable */.g)(name, 60)),
    };
}
function summaryFacts(predicate) {
    const levels = (0,member/* listAt */.gT)(predicate, 'verifiedLevels').slice(0, MAX_REFERENCES);
    return {
        about: 'summary',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'verificationResult') ?? 'unknown', 40),
        levels: levels.filter((one) => typeof one === 'string').map((one) => (0,printable/* printable */.g)(one, 60)),
    };
}
/** What a reference names by its SHA-256 (in-toto/attestation, spec/predicates/reference.md). */
function storedElsewhere(predicate) {
    return (0,member/* listAt */.gT)(predicate, 'references')
        .slice(0, MAX_REFERENCES)
        .flatMap((one) => {
        const sha256 = (0,member/* textAt */.$6)(one, 'digest', 'sha256') ?? '';
        const mediaType = (0,member/* textAt */.$6)(one, 'mediaType');
        if (!/^[0-9a-f]{64}$/.test(sha256) || mediaType === undefined)
            return [];
        const type = predicate_facts_text('predicateType', (0,member/* textAt */.$6)(one, 'annotations', 'predicateType'));
        return { mediaType: (0,printable/* printable */.g)(mediaType, 100), sha256, ...type };
    });
}
function predicate_facts_text(name, value) {
    return (value === undefined ? {} : { [name]: (0,printable/* printable */.g)(value, 100) });
}
function by(who) {
    return who === undefined ? '' : ` by ${who}`;
}
function deferredFacts(predicate) {
    const said = readDeferred(predicate);
    if (said === undefined)
        return undefined;
    const { run, workflow, headSha, signedBy } = said;
    return {
        about: 'deferred',
        run: (0,printable/* printable */.g)(run),
        workflow: (0,printable/* printable */.g)(workflow),
        headSha: (0,printable/* printable */.g)(headSha),
        signedBy: (0,printable/* printable */.g)(signedBy),
    };
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
/* harmony export */   Sj: () => (/* binding */ SLSA_PROVENANCE_V01),
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

/***/ 5482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   mK: () => (/* binding */ BUILD_TYPE),
/* harmony export */   us: () => (/* binding */ SLSA_PROVENANCE_V1)
/* harmony export */ });
/* unused harmony exports slsaProvenance, runPredicate */
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6756);

const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/**
 * SLSA provenance v1 of a GitHub Actions run (slsa.dev/spec/v1.2/build-provenance; fields of
 * actions.github.io/buildtypes/workflow/v1, and no other: GitHub's attestation store refuses more).
 */
function slsaProvenance(name, digest, claims) {
    return statement(name, digest, SLSA_PROVENANCE_V1, runPredicate(claims));
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
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE)
/* harmony export */ });
/* unused harmony exports statement, statementBytes */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2406);

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
/** Only the four fields of the specification: cosign 3 parses strictly and refuses any other. */
function statement(name, digest, predicateType, predicate) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name, digest: { sha256: hexOf(digest) } }],
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
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   FJ: () => (/* binding */ parseDockerName),
/* harmony export */   PR: () => (/* binding */ canonicalPattern),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
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
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* unused harmony export parseChoice */
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

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRegularExpression),
/* harmony export */   o: () => (/* binding */ loadRegularExpressions)
/* harmony export */ });
/** Instructions. Each may cost its time for each character: this bounds a match of 1000 characters to under a second. */
const MAX_PROGRAM = 2000;
let library;
/** Loads what `parseRegularExpression` needs: a quarter of a megabyte, and few runs have an expression. */
async function loadRegularExpressions() {
    library ??= (await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856))).RE2JS;
}
/**
 * Call `loadRegularExpressions` first.
 * @returns undefined for what is no expression, or one too large
 */
function parseRegularExpression(text) {
    if (!library)
        throw new Error('regular expressions are used before they are loaded');
    const compiled = orUndefined(library, text);
    if (!compiled || compiled.programSize() > MAX_PROGRAM)
        return undefined;
    return { matches: (name) => compiled.testExact(name), isIn: (name) => compiled.test(name) };
}
function orUndefined(re2, text) {
    try {
        return re2.compile(text);
    }
    catch {
        // The library's message adds nothing to what the caller says.
        return undefined;
    }
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

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5566);

function answersOf(answers, root) {
    const reports = answers.map(({ report }) => report);
    return { answers, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports), exitCode: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(reports), root };
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isByExpected)
/* harmony export */ });
/** Whether the expected identity signed it, whatever it is. */
function isByExpected({ status }) {
    return status === 'accepted' || status === 'not-asked-for';
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6961);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5395);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(325);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4757);





/** Looks in every place at once; one that fails does not hide the others. */
async function lookUp(registry, path, subject) {
    const failed = [];
    const attempt = async (way, otherwise, look) => {
        try {
            return await look();
        }
        catch (error) {
            failed.push({ way, reason: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error) });
            return otherwise;
        }
    };
    const [api, throughIndex, sig, att] = await Promise.all([
        attempt('referrers-api', NO_API, () => registry.referrers(path, subject)),
        attempt('index-tag', undefined, async () => {
            const index = await (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .getIndex */ .Dx)(registry, path, subject);
            return index && (0,_oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(index.bytes);
        }),
        attempt('sig-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'sig')),
        attempt('att-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'att')),
    ]);
    return { throughApi: api.descriptors, throughIndex, sig, att, failed };
}
const NO_API = { descriptors: [] };
/** The places that `lookUp` looks at, for people. */
function placesOf(subject) {
    return [
        'the referrers API',
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTag */ .HF)(subject)}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'sig')}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'att')}`,
    ];
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notAdmitted)
/* harmony export */ });
/** What a program that does not admit an image says of it, as a reason. */
function notAdmitted(told) {
    const { lens, admits, why } = told;
    if (admits === null)
        return { code: 'not-admitted', message: `${lens} was not asked: ${why}` };
    return {
        code: 'not-admitted',
        message: `${lens} would not admit it: ${why}`,
        ...(told.fix !== undefined && { fix: told.fix }),
    };
}


/***/ }),

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tl: () => (/* binding */ readReleases),
  dv: () => (/* binding */ withReleases)
});

// UNUSED EXPORTS: BUNDLE_SUFFIX, verifyReleases

// EXTERNAL MODULE: ./lib/expectation/earlier-releases.js + 1 modules
var earlier_releases = __nccwpck_require__(9747);
// EXTERNAL MODULE: ./lib/expectation/expectation.js + 2 modules
var expectation = __nccwpck_require__(8244);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __nccwpck_require__(1875);
;// CONCATENATED MODULE: ./lib/expectation/release-list.js

const RELEASE_LIST_MAX_BYTES = 1024 * 1024;
const MAX_RELEASES = 2000;
const MAX_IDENTITIES = 50;
const MAX_REASON = 300;
const DOCUMENT = {
    name: 'the list of releases',
    class: 'malformed',
    code: 'identities-malformed',
    maxBytes: RELEASE_LIST_MAX_BYTES,
    why: 'it was changed or cut short, or it is another file',
    fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
};
const VERSION = 1;
const LIST_FIELDS = ['schemaVersion', 'repository', 'number', 'issued', 'expires', 'releases'];
const RELEASE_FIELDS = ['tag', 'commit', 'identities', 'revoked'];
const REVOCATION_FIELDS = ['date', 'reason'];
const TAG = /^v(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^https:\/\/[a-z0-9.-]+\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
const WORKFLOW_FILE = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/;
/** Printable ASCII: what people are shown is what stands there. */
const REASON = /^[\x20-\x7e]+$/;
/** How a list is written: in no other way is it read, so that no two programs read different things in it. */
function releaseListJson(list) {
    return `${JSON.stringify(list, undefined, 2)}\n`;
}
/**
 * Reads `identities.json`. Who wrote it is for others to find out.
 * @throws Failure `identities-malformed`
 */
function parseReleaseList(json) {
    const document = (0,json_document/* parseJson */.q)(json, DOCUMENT);
    const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
    onlyFields(document, LIST_FIELDS);
    if (document.get('schemaVersion').raw() !== VERSION)
        throw document.get('schemaVersion').unknownKind(`another version than ${VERSION}`, UPDATE);
    const repository = matching(document.get('repository'), REPOSITORY, 'a repository');
    const list = {
        repository,
        number: wholeNumber(document.get('number')),
        issued: dateIn(document.get('issued'), TIME),
        expires: dateIn(document.get('expires'), TIME),
        releases: document
            .get('releases')
            .items(MAX_RELEASES)
            .map((item) => releaseIn(item, repository)),
    };
    if (list.expires <= list.issued)
        throw document.get('expires').misfit('is not after issued');
    onceEach(document, 'tag', list.releases);
    onceEach(document, 'commit', list.releases);
    // A key that stands twice, or a number or letter in another spelling: readers differ on what they take.
    if (releaseListJson(document.raw()) !== text)
        throw document.misfit('is not written as it was published');
    return list;
}
const UPDATE = 'update slsa-provenance: the list is of a later version';
function releaseIn(json, repository) {
    onlyFields(json, RELEASE_FIELDS);
    const commit = matching(json.get('commit'), COMMIT, 'a commit in full');
    const revoked = json.names().includes('revoked') ? json.get('revoked') : undefined;
    return {
        tag: matching(json.get('tag'), TAG, 'the tag of a release'),
        commit,
        identities: json
            .get('identities')
            .items(MAX_IDENTITIES)
            .map((item) => identityIn(item, repository, commit)),
        ...(revoked && { revoked: revocationIn(revoked) }),
    };
}
/** An identity can be no other's than that of a workflow in the release. */
function identityIn(json, repository, commit) {
    const identity = json.text();
    const [start, end] = [`${repository}/.github/workflows/`, `@${commit}`];
    const file = identity.slice(start.length, -end.length);
    if (identity === `${start}${file}${end}` && WORKFLOW_FILE.test(file))
        return identity;
    throw json.misfit('is no workflow of the repository at the commit');
}
function revocationIn(json) {
    onlyFields(json, REVOCATION_FIELDS);
    const date = dateIn(json.get('date'), DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
    const reason = json.get('reason').text(MAX_REASON);
    if (!REASON.test(reason) || reason.trim() !== reason)
        throw json.get('reason').misfit('is not a line of ASCII');
    return { date, reason };
}
const TIME = '.000Z';
const DAY = 'T00:00:00.000Z';
/** A time or day of the calendar in its one spelling, to which `rest` adds what ISO 8601 has more. */
function dateIn(json, rest) {
    const text = json.text();
    const whole = rest === TIME ? text.replace(/Z$/, TIME) : `${text}${rest}`;
    const date = new Date(whole);
    if (!/^\d{4}-/.test(text) || Number.isNaN(date.getTime()) || date.toISOString() !== whole)
        throw json.misfit(rest === TIME ? 'is not a time such as 2026-12-01T09:00:00Z' : 'is not a day');
    return date;
}
function wholeNumber(json) {
    const number = json.raw();
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0))
        return number;
    throw json.misfit('is not a whole number from 0');
}
function matching(json, pattern, what) {
    const text = json.text();
    if (pattern.test(text))
        return text;
    throw json.misfit(`is not ${what}`);
}
function onlyFields(json, known) {
    const other = json.names().find((name) => !known.includes(name));
    if (other !== undefined)
        throw json.misfit(`has a field ${JSON.stringify(other.slice(0, 50))}, which is not known`);
}
function onceEach(document, field, releases) {
    const values = releases.map((release) => release[field]);
    const twice = values.find((value, nth) => values.indexOf(value) !== nth);
    if (twice !== undefined)
        throw document.get('releases').misfit(`has the ${field} ${twice} twice`);
}

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __nccwpck_require__(3868);
// EXTERNAL MODULE: ./lib/shared/reason.js
var shared_reason = __nccwpck_require__(4757);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __nccwpck_require__(6167);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __nccwpck_require__(9234);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __nccwpck_require__(2406);
// EXTERNAL MODULE: ./lib/verification/verify-file.js
var verify_file = __nccwpck_require__(9005);
;// CONCATENATED MODULE: ./lib/verification/read-releases.js










/** What follows the name of the list in that of its bundle. */
const BUNDLE_SUFFIX = '.sigstore.json';
const MAX_BUNDLE_BYTES = 4 * 1024 * 1024;
/**
 * Reads a list of releases that a user named, and its bundle beside it. Nobody is asked.
 * @param path undefined: none is named
 * @param root of the instance that is used; the public one that came with this version counts beside a root that the
 *   user named, for that is where the project signs
 * @throws Failure `identities-\u2026`, and those of reading a file and the root
 */
async function readReleases(path, root) {
    if (path === undefined)
        return undefined;
    const [json, bundle] = await Promise.all([
        (0,read_file/* readUserFile */.E1)('identities', path, RELEASE_LIST_MAX_BYTES),
        (0,read_file/* readUserFile */.E1)('identities', `${path}${BUNDLE_SUFFIX}`, MAX_BUNDLE_BYTES),
    ]);
    const named = await root();
    const roots = named.source === 'file' ? [named, await (0,trusted_root/* embeddedTrustedRoot */._v)()] : [named];
    return (0,earlier_releases/* notOlder */.S)(await verifyReleases({ path, json, bundle }, roots));
}
/**
 * The list, once it is known that the release workflow of the project signed it at the tag of a release.
 * @param roots of which one has to verify it
 * @throws Failure `identities-unpublished`, `identities-untrusted`, `identities-malformed`
 */
async function verifyReleases({ path, json, bundle }, roots, published = tool/* project */.Cv) {
    const repository = publishedAt(published);
    const question = await questionFor(repository);
    const subject = { name: path, digest: (0,digest/* sha256Digest */.sI)(json), bytes: json };
    const file = { path: `${path}${BUNDLE_SUFFIX}`, text: bundle };
    let reason;
    for (const root of roots) {
        const { report } = await (0,verify_file/* verifyFile */.A)(subject, file, { question, root });
        if (report.verdict === 'verified')
            return ofProject(parseReleaseList(json), repository);
        reason ??= report.reasons[0];
    }
    throw untrusted(path, repository, reason);
}
/** @throws Failure `identities-unpublished`: while the name may be registered by anybody, so may what is signed by it */
function publishedAt({ owner, name, release }) {
    if (release)
        return `https://github.com/${owner}/${name}`;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'identities-unpublished',
        what: 'identities names a list of releases, and this version knows of no place where one is published',
        why: 'it was built before the first release: anybody could register the name by which a list would be signed',
        fix: 'remove identities, or use a version that was released',
    });
}
/** The workflow that publishes releases, started by the tag of one, on a runner of the platform's. */
async function questionFor(repository) {
    const workflow = `${repository}/.github/workflows/release.yml`.replaceAll('.', '\\.');
    const said = {
        repo: repository,
        certificateIdentityRegexp: `^${workflow}@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+$`,
        callerWorkflow: 'release.yml',
        sourceRef: 'release-tags',
        denySelfHostedRunners: true,
    };
    await (0,expectation/* prepareExpectation */.Au)(said);
    return {
        said,
        expectation: (0,expectation/* parseExpectation */.WR)(said),
        requirements: [],
        requireDigest: false,
        platform: undefined,
        lenses: [],
        requireAs: false,
    };
}
/** @throws Failure `identities-untrusted` */
function ofProject(list, repository) {
    if (list.repository === repository)
        return list;
    throw untrusted('the list', repository, {
        code: 'other-source',
        message: `it is about ${list.repository}`,
    });
}
function untrusted(path, repository, reason) {
    return new failure/* Failure */.HR({
        class: reason && !(0,shared_reason/* isAboutContent */.B)(reason) ? 'unavailable' : 'malformed',
        code: 'identities-untrusted',
        what: `identities: ${path} is not known to be a list of releases of ${repository}: ${reason?.message ?? 'nothing vouches for it'}`,
        why: 'it was altered, another workflow, branch or tag signed it, or the bundle beside it belongs to another file',
        fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
    });
}
/** The same question, asked with a list that the user named. */
function withReleases(question, releases) {
    if (!releases)
        return question;
    return { ...question, expectation: { ...question.expectation, releases } };
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   pq: () => (/* binding */ parseMaxAge),
/* harmony export */   yY: () => (/* binding */ unmetRequirements)
/* harmony export */ });
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8244);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83);
/* harmony import */ var _artifact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7028);



const AGE_UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30m`, `12h`, `7d` in milliseconds. @throws Failure `max-age-malformed` */
function parseMaxAge(text) {
    const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return Number(count) * (AGE_UNITS[unit] ?? 0);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'max-age-malformed',
        what: `max-age: "${text}" is not an age`,
        why: 'an age is a whole number and m, h or d',
        fix: 'max-age: 7d',
    });
}
/** @throws Failure `expectation-predicate-type`, `max-age-malformed` */
function parseRequirement(type, maxAge) {
    return {
        predicateType: (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePredicateType */ .$d)('require-predicate', type),
        maxAgeMs: maxAge === undefined ? undefined : parseMaxAge(maxAge),
    };
}
/** What is unmet, in plain words. Only what the expected identity signed counts. */
function unmetRequirements(requirements, artifacts, now) {
    return requirements.flatMap(({ predicateType, maxAgeMs, at = now }) => {
        const times = artifacts
            .filter(_artifact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isByExpected */ .M)
            .filter((artifact) => (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskedFor */ .un)(predicateType, artifact.predicateType))
            .map(({ signedAt }) => (signedAt === undefined ? -Infinity : Date.parse(signedAt)));
        if (times.length === 0)
            return [missing(predicateType)];
        const age = at.getTime() - Math.max(...times);
        return maxAgeMs === undefined || age <= maxAgeMs ? [] : [tooOld(predicateType, age, maxAgeMs)];
    });
}
function missing(predicateType) {
    return {
        code: 'required-predicate-missing',
        message: `no ${predicateType} by the expected signer is attached`,
    };
}
function tooOld(predicateType, age, maxAge) {
    const most = `at most ${duration(maxAge)} is allowed`;
    return {
        code: 'required-predicate-too-old',
        message: Number.isFinite(age)
            ? `the newest ${predicateType} is ${duration(age)} old; ${most}`
            : `nothing proves how old the ${predicateType} is; ${most}`,
        fix: 'run the scan or build again and attach its result',
    };
}
const UNITS = [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'min'],
];
function duration(ms) {
    const [size, name] = UNITS.find(([unit]) => ms >= unit) ?? [1000, 's'];
    return `${Math.floor(ms / size)} ${name}`;
}


/***/ }),

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openServices),
  g: () => (/* binding */ readTrustedRoot)
});

// EXTERNAL MODULE: ./lib/http/http.js + 17 modules
var http_http = __nccwpck_require__(4902);
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

;// CONCATENATED MODULE: ./lib/oci/host.js

/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
function originOf(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = new URL(`https://${host}`);
    return (0,loopback/* isLoopback */.U)(url.hostname) ? new URL(`http://${host}`) : url;
}

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

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(Math.max(asked, (0,retry/* backoffMs */.jo)(count)));
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
        this.#api = new RegistryApi({ ...options, origin: originOf(registry), access });
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
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __nccwpck_require__(9234);
;// CONCATENATED MODULE: ./lib/verification/services.js





const MAX_ROOT_BYTES = 1024 * 1024;
function openServices(options) {
    const { environment, log, timeoutMs, trustedRoot } = options;
    const http = (0,http_http/* createHttp */.V)({ timeoutMs, log, environment: environment.variables });
    const credentials = createCredentialSource({
        ...options.credentials,
        azure: options.azure,
        environment: environment.variables,
        log,
        requests: { environment, http },
        timeoutMs,
    });
    const namedRoot = trustedRoot === undefined ? undefined : readTrustedRoot(trustedRoot);
    const root = namedRoot ?? publicRoot(options, http);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    return { registries: new Registries({ http, credentials, log }), root, namedRoot };
}
/** @throws Failure `file-unreadable`, `file-too-large`, `trusted-root-malformed` */
async function readTrustedRoot(path) {
    return (0,trusted_root/* parseTrustedRoot */.t1)(await (0,read_file/* readUserFile */.E1)('trusted-root', path, MAX_ROOT_BYTES));
}
function publicRoot({ offline, cacheDir, log }, http) {
    return offline ? (0,trusted_root/* embeddedTrustedRoot */._v)() : (0,trusted_root/* fetchTrustedRoot */.Wj)({ http, log, cacheDir });
}


/***/ }),

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony exports EXIT_CODES, USAGE_EXIT_CODE */
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8244);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4757);
/* harmony import */ var _statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6832);



/** The exit code for each verdict. */
const EXIT_CODES = {
    verified: 0,
    rejected: 1,
    unsigned: 3,
    'could-not-tell': 4,
};
/** Of several images, the verdict that counts for all. */
const WORST_FIRST = ['rejected', 'could-not-tell', 'unsigned', 'verified'];
function worstVerdict(reports) {
    return (WORST_FIRST.find((candidate) => reports.some(({ verdict }) => verdict === candidate)) ?? 'could-not-tell');
}
/** Of wrong usage. */
const USAGE_EXIT_CODE = 2;
/**
 * The exit code for all images: that of the worst; but nothing could be told of an image that was asked for wrongly,
 * which counts for more than what a service did not answer.
 */
function exitCodeOf(reports) {
    const verdict = worstVerdict(reports);
    const isMistaken = reports.some((report) => report.verdict === 'could-not-tell' && report.reasons.some((reason) => reason.class === 'usage'));
    return isMistaken && verdict !== 'rejected' ? USAGE_EXIT_CODE : EXIT_CODES[verdict];
}
/** Folds what is known of an image into one answer, and why it is no better. */
function decide(evidence, expected) {
    const { artifacts, failed, limits, unmet } = evidence;
    const unread = artifacts.filter(isUnreachable);
    const isAccepted = artifacts.some(({ status }) => status === 'accepted');
    if (isAccepted && unmet.length === 0)
        return { verdict: 'verified', reasons: [] };
    const unavailable = failed.map(({ reason }) => reason).filter((reason) => !(0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutContent */ .B)(reason));
    const missing = unique([...unavailable, ...unread.flatMap(({ reasons }) => reasons), ...limits]);
    // What was not read might have been what is missing.
    if (missing.length > 0)
        return { verdict: 'could-not-tell', reasons: missing };
    if (isAccepted)
        return { verdict: 'rejected', reasons: unmet };
    const malformed = failed.map(({ reason }) => reason);
    if (artifacts.length === 0 && malformed.length === 0)
        return { verdict: 'unsigned', reasons: [nothingFound()] };
    return { verdict: 'rejected', reasons: unique([...why(artifacts, expected), ...malformed]) };
}
function isUnreachable({ status, reasons }) {
    // What is known to be wrong with it stays so, whatever could not be told besides.
    return status === 'rejected' && !reasons.some(_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutContent */ .B);
}
function why(artifacts, expected) {
    const ofStatus = (status) => artifacts.filter((artifact) => artifact.status === status);
    const [rejected, others, besides] = [
        ofStatus('rejected'),
        ofStatus('other-identity'),
        ofStatus('not-asked-for'),
    ];
    const wanted = artifacts.filter((artifact) => artifact.status !== 'not-asked-for' && concerns(artifact, expected));
    const reasons = (wanted.length > 0 ? wanted : [...rejected, ...others]).flatMap((artifact) => artifact.reasons);
    return besides.length > 0 && wanted.length === 0 ? [notOfType(besides, expected), ...reasons] : reasons;
}
/** Whether an artifact would have answered the question, had it been right. */
function concerns({ kind, predicateType }, { predicateType: wanted }) {
    return wanted === _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_PREDICATE */ .Bb || predicateType === wanted || kind === (0,_statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(wanted);
}
function notOfType(besides, { predicateType: wanted }) {
    const types = [
        ...new Set(besides.map(({ predicateType }) => predicateType ?? 'a signature (simple signing)')),
    ];
    const hasSignature = besides.some(({ kind }) => kind === 'signature');
    return {
        code: 'predicate-type-missing',
        message: `no ${wanted} by the expected signer; there is: ${types.join(', ')}`,
        ...(hasSignature && {
            fix: '--predicate-type https://sigstore.dev/cosign/sign/v1   # accepts a signature alone',
        }),
    };
}
function nothingFound() {
    return {
        code: 'nothing-found',
        message: 'no signature and no attestation is attached to it',
        fix: 'if it was signed: compare the digest, and whether the signature is kept in another repository',
    };
}
function unique(reasons) {
    const byText = new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason]));
    return [...byText.values()];
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyFile),
/* harmony export */   M: () => (/* binding */ bundleReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4757);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9403);
/* harmony import */ var _sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1696);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2406);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7532);






const MAX_BUNDLES = 1000;
/** Verifies the bundles of a file for one digest, without asking anyone. */
async function verifyFile(subject, file, options) {
    const read = await bundleReader(subject, file.text);
    const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, read));
    const otherDigests = subject.bytes && digestsOf(subject.bytes);
    const result = (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeAll */ .T)(subject.digest, found, { ...options, otherDigests });
    const report = {
        image: subject.name,
        subject: subject.digest,
        ...result.answer,
        lookedFor: [`the file ${file.path}`],
    };
    return { report, result, digest: subject.digest };
}
/** One bundle in JSON, or one on each line (as `gh attestation download` and the sign action write them). */
function bundlesIn(text) {
    const trimmed = text.toString('utf8').trim();
    if (trimmed === '')
        throw nothingIn();
    const lines = trimmed.split('\n');
    const isJsonLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
    if (!isJsonLines)
        return [text];
    const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundles-too-many',
        what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
        fix: 'split the file',
    });
}
function nothingIn() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundle-empty',
        what: 'the bundle file is empty',
        why: 'what should have written it failed, or wrote elsewhere',
        fix: 'gh attestation download oci://IMAGE --repo OWNER/NAME   # or the output bundle-path of the sign action',
    });
}
/** @param text of all bundles that will be read */
async function bundleReader({ digest, bytes }, text) {
    if (bytes !== undefined || !text.includes('messageSignature'))
        return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle, bytes);
    // Loaded here: a signature over bytes that are not at hand is rare.
    const { verifyDigest } = await Promise.all(/* import() */[__nccwpck_require__.e(431), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4103));
    return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundleFor */ .FN)(Buffer.from((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest), 'hex'), bundle, verifyDigest);
}
/** By other algorithms than SHA-256, each computed once: statements about packages name them. */
function digestsOf(bytes) {
    const known = new Map();
    return (algorithm) => {
        const digest = known.get(algorithm) ?? (0,_sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)(algorithm, bytes).toString('hex');
        known.set(algorithm, digest);
        return digest;
    };
}
function foundIn(bundle, read) {
    const known = {
        layout: 'bundle',
        foundThrough: ['file'],
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Digest */ .sI)(bundle),
        claimedType: undefined,
    };
    try {
        return { ...known, artifact: read(bundle), stored: { kind: 'bundle', bundle } };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error) };
    }
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eI: () => (/* binding */ couldNotTell),
  J5: () => (/* binding */ refused),
  jJ: () => (/* binding */ tagRefused),
  ZG: () => (/* binding */ verifyImage)
});

// UNUSED EXPORTS: notFound

// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __nccwpck_require__(261);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __nccwpck_require__(2892);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __nccwpck_require__(8473);
;// CONCATENATED MODULE: ./lib/oci/layout/image-index.js




/** An index of more is no image that anybody pulls. */
const MAX_CHILDREN = 1000;
const INDEX_TYPES = [media_types/* IMAGE_INDEX */.L$, media_types/* DOCKER_MANIFEST_LIST */.m6];
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
    const document = (0,layout_json/* parseObject */.lj)(manifest, 'the image manifest');
    (0,layout_json/* requireOneReading */.Uj)(document, MEMBERS, WHAT);
    if ('manifests' in document && ('config' in document || 'layers' in document || 'fsLayers' in document))
        throw (0,layout_json/* malformed */.Qm)(WHAT, 'is an image, too');
    const children = (0,layout_json/* objectsIn */.Qv)(document, 'manifests', WHAT, MAX_CHILDREN);
    for (const child of children) {
        (0,layout_json/* requireOneReading */.Uj)(child, MEMBERS, WHAT);
        if ((0,json/* isObject */.Gv)(child.platform))
            (0,layout_json/* requireOneReading */.Uj)(child.platform, MEMBERS, WHAT);
    }
    const descriptors = children.filter(layout_json/* isDescriptor */.ol);
    if (descriptors.length < children.length)
        throw (0,layout_json/* malformed */.Qm)(WHAT, 'has a child without a media type, a SHA-256 digest or a size');
    return descriptors.map((child) => ({
        digest: child.digest,
        platform: (0,layout_platform/* readPlatform */.Kd)(child.platform),
        isIndex: INDEX_TYPES.includes(child.mediaType),
        claimsAttestation: claimsAttestation(child, descriptors),
    }));
}
/** `linux/arm64`, or that nothing is said. */
function childName({ platform }) {
    return platform ? (0,layout_platform/* platformName */.$r)(platform) : 'no platform';
}
/**
 * BuildKit's attestations (docs.docker.com/build/metadata/attestations/attestation-storage): no program takes them
 * for an image, because their platform is unknown, and they name the child that they are about.
 */
function claimsAttestation(child, all) {
    const { os, architecture } = (0,json/* isObject */.Gv)(child.platform) ? child.platform : {};
    const { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': about } = child.annotations ?? {};
    const isAbout = all.some(({ digest }) => digest === about && digest !== child.digest);
    return os === 'unknown' && architecture === 'unknown' && type === 'attestation-manifest' && isAbout;
}
/** Whether a manifest holds in-toto statements alone, so that nothing in it can run. */
function holdsStatementsOnly(manifest) {
    const layers = (0,layout_json/* objectsIn */.Qv)((0,layout_json/* parseObject */.lj)(manifest, 'the attestation manifest'), 'layers', 'it', MAX_CHILDREN);
    return layers.length > 0 && layers.every(({ mediaType }) => mediaType === IN_TOTO);
}

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
;// CONCATENATED MODULE: ./lib/oci/lookup/children.js



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
        const children = readChildren(bytes);
        count += children.length;
        if (count > MAX_MANIFESTS)
            throw tooMany(`more than ${MAX_MANIFESTS} manifests`);
        if (depth > MAX_DEPTH && children.length > 0)
            throw tooMany(`indexes in indexes, more than ${MAX_DEPTH} deep`);
        const walked = children.map(async (child) => {
            if (child.claimsAttestation && holdsStatementsOnly(await required(child.digest, read)))
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
    const suits = ({ platform }) => platform && (0,layout_platform/* suitability */.MA)(wanted, platform);
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
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${digest}, which the image index names`,
        why: 'it was deleted, or the index was copied without it',
        fix: 'push the image again with all its platforms',
    });
}
function tooMany(what) {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'platforms-too-many',
        what: `the image index has ${what}`,
        why: 'no image has so many platforms: indexes of other things are kept apart',
        fix: 'name the manifests themselves, by digest',
    });
}

;// CONCATENATED MODULE: ./lib/oci/layout/image-config.js



/** Members that say what an image is for. */
const image_config_MEMBERS = ['os', 'architecture', 'variant'];
/** The config that a manifest names (image-spec, manifest.md); undefined: none. @throws Failure `registry-document-malformed` */
function readConfigDescriptor(manifest) {
    const { config } = (0,layout_json/* parseObject */.lj)(manifest, 'the image manifest');
    return (0,json/* isObject */.Gv)(config) && (0,layout_json/* isDescriptor */.ol)(config) ? config : undefined;
}
/**
 * What an image is for, as its config says (image-spec, config.md); undefined: nothing that can be understood.
 * @throws Failure `registry-document-malformed`
 */
function readConfigPlatform(config) {
    const what = 'the image config';
    const document = (0,layout_json/* parseObject */.lj)(config, what);
    (0,layout_json/* requireOneReading */.Uj)(document, image_config_MEMBERS, what);
    return (0,layout_platform/* readPlatform */.Kd)(document);
}

;// CONCATENATED MODULE: ./lib/oci/lookup/own-platform.js


/** Configs of images with hundreds of layers have about 100 KB. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
/**
 * What a single image, without an index, is for.
 * @throws Failure `platform-unknown`, `registry-document-malformed`, and those of reading
 */
async function platformOf(manifest, read) {
    const config = readConfigDescriptor(manifest);
    const bytes = config && (await read(config.digest, MAX_CONFIG_BYTES));
    const platform = bytes && readConfigPlatform(bytes);
    if (platform)
        return platform;
    throw new failure/* Failure */.HR({
        class: 'malformed',
        code: 'platform-unknown',
        what: `the image has one manifest, ${config ? 'and its config says no platform' : 'and no config'}`,
        why: 'it is no container image, or its config is not in the registry',
        fix: 'ask without --platform',
    });
}

// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __nccwpck_require__(4757);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __nccwpck_require__(7918);
// EXTERNAL MODULE: ./lib/verification/lookups.js
var lookups = __nccwpck_require__(7656);
// EXTERNAL MODULE: ./lib/verification/verify-subject.js + 23 modules
var verify_subject = __nccwpck_require__(7532);
;// CONCATENATED MODULE: ./lib/verification/verify-image.js









/**
 * Verifies an image by tag or digest: one answer, or one for each platform. A Failure becomes an answer:
 * one bad image never stops the rest.
 * @param image as it was asked for
 */
async function verifyImage(image, name, options) {
    try {
        if (name.digest === undefined && options.question.requireDigest)
            return [refused(image, tagRefused(image))];
        return await verifyNamed(image, name, options);
    }
    catch (error) {
        return [couldNotTell(image, (0,reason/* reasonOf */.A)(error))];
    }
}
async function verifyNamed(image, name, options) {
    const registry = options.registries.for(name.repository.registry);
    const kept = options.question.signatureRepository ?? name.repository;
    const store = options.registries.for(kept.registry);
    const { largeTurn } = options.registries;
    const byDigest = (digest) => (0,verify_subject/* verifySubject */.i)(store, kept.path, digest, { ...options, largeTurn });
    // A digest can be looked up at once; whether it exists is found out beside.
    const early = name.digest && byDigest(name.digest);
    early?.catch(() => undefined);
    const resolved = { ...(await resolve(image, name, registry, options.question)), kept };
    const whole = early ?? byDigest(resolved.digest);
    const { platform } = options.question;
    if (platform === undefined || resolved.children.length === 0)
        return [singleAnswer(image, resolved, await whole, platform)];
    const answerOf = onceEach(byDigest);
    const answers = wantedOf(image, platform, resolved.children).map(async (child) => {
        const own = answerOf(child.digest);
        const around = child.within.map(async (index) => ({ digest: index, result: await answerOf(index) }));
        const indexes = [{ digest: resolved.digest, result: await whole }, ...(await Promise.all(around))];
        return platformAnswer(image, resolved, child, { own: await own, indexes });
    });
    return Promise.all(answers);
}
function wantedOf(image, platform, children) {
    const wanted = platform === 'all' ? leavesOf(children) : chosenFor(platform, children);
    if (platform !== 'all' && wanted.length === 0)
        throw platformMissing(image, platform, children);
    return wanted;
}
/** What several platforms share is asked once. */
function onceEach(ask) {
    const asked = new Map();
    return (digest) => {
        const answer = asked.get(digest) ?? ask(digest);
        asked.set(digest, answer);
        return answer;
    };
}
/** @throws Failure `image-not-found`, and those of the registry */
async function resolve(image, name, registry, question) {
    const { repository, tag } = name;
    const reference = name.digest ?? tag ?? 'latest';
    const [described, tagged] = await Promise.all([
        question.platform === undefined
            ? registry.headManifest(repository.path, reference)
            : registry.getManifest(repository.path, reference),
        name.digest && tag !== undefined ? registry.headManifest(repository.path, tag) : undefined,
    ]);
    if (!described)
        throw notFound(image);
    const [descriptor, bytes] = 'bytes' in described ? [described.descriptor, described.bytes] : [described, undefined];
    const digest = name.digest ?? descriptor.digest;
    const platforms = await platformsIn(bytes, { registry, path: repository.path, wanted: question.platform });
    const moved = name.digest && tag !== undefined && tagged?.digest !== name.digest;
    return {
        name,
        digest,
        ...platforms,
        warnings: moved ? [tagMoved(tag, tagged?.digest)] : [],
    };
}
/** @param manifest undefined: nothing is asked of platforms */
async function platformsIn(manifest, { registry, path, wanted }) {
    if (!manifest)
        return { children: [], madeFor: undefined };
    const children = await listChildren(manifest, async (child) => (await registry.getManifest(path, child))?.bytes);
    if (children.length > 0 || wanted === 'all')
        return { children, madeFor: undefined };
    return {
        children,
        madeFor: await platformOf(manifest, (blob, most) => registry.getBlob(path, blob, most)),
    };
}
function answer(image, { name, kept, digest, warnings }, result) {
    const { repository } = name;
    const tag = name.digest ? name.tag : (name.tag ?? 'latest');
    const report = {
        image,
        subject: (0,subject_repository/* referenceOf */.Bz)({ repository, digest }),
        ...(tag !== undefined && { tag }),
        ...result.answer,
        warnings: [...warnings, ...result.answer.warnings],
        lookedFor: (0,lookups/* placesOf */.e)(digest).map((place) => `${place} of ${(0,subject_repository/* nameOf */.Vb)(kept)}`),
    };
    return { report, result, digest };
}
/** An image without an index is for one platform, which must be that which was asked for. */
function singleAnswer(image, resolved, result, wanted) {
    const { madeFor } = resolved;
    if (madeFor === undefined || wanted === undefined || wanted === 'all')
        return answer(image, resolved, result);
    if ((0,layout_platform/* suitability */.MA)(wanted, madeFor) === undefined)
        return refused(image, otherPlatform(image, madeFor, wanted));
    const verified = answer(image, resolved, result);
    return { ...verified, report: { ...verified.report, platform: (0,layout_platform/* platformName */.$r)(madeFor) } };
}
/** A platform is verified by itself, or by an index that names it by digest. */
function platformAnswer(image, resolved, child, { own, indexes }) {
    const platform = childName(child);
    const covering = own.answer.verdict === 'verified'
        ? undefined
        : indexes.find(({ result }) => result.answer.verdict === 'verified');
    const { report } = answer(image, { ...resolved, digest: child.digest }, covering?.result ?? own);
    if (!covering)
        return { report: { ...report, platform }, result: own, digest: child.digest };
    const note = {
        code: 'verified-by-index',
        message: `nothing beside ${platform} itself is accepted; the image index ${covering.digest}, which names it, is verified`,
    };
    const warnings = [note, ...report.warnings];
    return { report: { ...report, platform, warnings }, result: covering.result, digest: covering.digest };
}
/** An answer without any look-up. */
function couldNotTell(image, reason) {
    return withoutLookup(image, 'could-not-tell', reason);
}
function refused(image, reason) {
    return withoutLookup(image, 'rejected', reason);
}
function withoutLookup(image, verdict, reason) {
    const report = {
        image,
        verdict,
        reasons: [reason],
        artifacts: [],
        lookedFor: [],
        warnings: [],
        lenses: [],
    };
    return { report, result: undefined, digest: undefined };
}
function tagRefused(image) {
    return {
        code: 'digest-required',
        message: `${image} is named by a tag, which can be moved at any time`,
        fix: 'name it by digest: registry/repository@sha256:\u2026',
    };
}
function tagMoved(tag, digest) {
    return {
        code: 'tag-moved',
        message: `the tag ${tag} ${digest ? `is at ${digest} now` : 'is gone'}; the digest was verified`,
    };
}
/** @param image as it was asked for */
function notFound(image) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${image}`,
        why: 'the name or tag is mistyped, or the image was deleted',
        fix: 'compare the name with that of the step that pushed the image',
    });
}
function otherPlatform(image, madeFor, wanted) {
    return {
        code: 'platform-other',
        message: `${image} is for ${(0,layout_platform/* platformName */.$r)(madeFor)} alone, not for ${(0,layout_platform/* platformName */.$r)(wanted)}`,
        fix: `--platform ${(0,layout_platform/* platformName */.$r)(madeFor)}   # or the image for ${(0,layout_platform/* platformName */.$r)(wanted)}`,
    };
}
function platformMissing(image, platform, children) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'platform-not-found',
        what: `${image} has no platform ${(0,layout_platform/* platformName */.$r)(platform)}`,
        why: `it has ${leavesOf(children).map(childName).join(', ')}`,
        fix: '--platform all   # or one of these',
    });
}


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll),
  i: () => (/* binding */ verifySubject)
});

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
const FREE_BYTES = 4 * 1024 * 1024;
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
        return await ask(remembering(boundedBy(room_createRoom(FREE_BYTES, extend), registry)));
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
    return boundedBy(createRoom(MAX_TOTAL_BYTES), registry);
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

// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __nccwpck_require__(6832);
// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __nccwpck_require__(7906);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-artifact.js
var legacy_artifact = __nccwpck_require__(3584);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __nccwpck_require__(6961);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var bundles = __nccwpck_require__(7041);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __nccwpck_require__(325);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __nccwpck_require__(4757);
// EXTERNAL MODULE: ./lib/verification/lookups.js
var lookups = __nccwpck_require__(7656);
;// CONCATENATED MODULE: ./lib/verification/collect.js









/** Artifacts read before the first question whether they are enough: all of them, of any image that people use. */
const FIRST_ARTIFACTS = 100;
/** Artifacts read beside one digest at the most. */
const MAX_ARTIFACTS = 1000;
/** Milliseconds after which no more artifacts are asked for. */
const MAX_TIME_MS = 120_000;
const AT_ONCE = 8;
/**
 * Fetches the artifacts beside `subject`, in both layouts and through all look-ups, the newest first: many that
 * strangers left do not hide the one that is wanted. What cannot be read is among them, with the reason.
 * @param registry should bound what is read in all: `rememberReads`
 */
async function collect(registry, path, subject, { predicateType, isAnswered }) {
    const listing = await (0,lookups/* lookUp */.T)(registry, path, subject);
    const listed = inOrder(everythingIn(listing), predicateType);
    const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
    const place = { registry, path, subject };
    const started = performance.now();
    const found = [];
    let count = 0;
    do {
        const batch = listed.slice(count, count + FIRST_ARTIFACTS);
        const some = await Promise.all(batch.map((candidate) => limit(() => read(candidate, place))));
        found.push(...some.filter((candidate) => candidate !== undefined));
        count += batch.length;
    } while (count < Math.min(listed.length, MAX_ARTIFACTS) &&
        performance.now() - started < MAX_TIME_MS &&
        !(await isAnswered(found)));
    return { listing, found, limits: count < listed.length ? [tooMany(listed.length, count)] : [] };
}
/** Of the wanted type first, then the newest; what does not say when it was made comes last. All of this is a claim. */
function inOrder(listed, wanted) {
    return [...listed.entries()]
        .map(([position, candidate]) => ({
        candidate,
        rank: [Number(claimOf(candidate) === wanted), timeOf(candidate) ?? 0, position],
    }))
        .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
        .map(({ candidate }) => candidate);
}
function timeOf(listed) {
    return listed.layout === 'bundle' ? (0,bundle_manifest/* claimedTime */.Nv)(listed.entry) : (0,legacy_artifact/* claimedLayerTime */.eh)(listed.layer);
}
function everythingIn(listing) {
    const bundles = new Map();
    const add = (way, entries) => {
        for (const entry of entries.filter(referrers_index/* mayBeBundle */.HW)) {
            const known = bundles.get(entry.digest) ?? { ways: [], entry };
            if (!known.ways.includes(way))
                known.ways.push(way);
            bundles.set(entry.digest, known);
        }
    };
    add('referrers-api', listing.throughApi);
    add('index-tag', listing.throughIndex ?? []);
    return [
        ...[...bundles.values()].map((candidate) => ({ layout: 'bundle', ...candidate })),
        ...listing.sig.map((layer) => ({ layout: 'legacy', suffix: 'sig', layer })),
        ...listing.att.map((layer) => ({ layout: 'legacy', suffix: 'att', layer })),
    ];
}
function claimOf(listed) {
    return listed.layout === 'bundle' ? (0,bundle_manifest/* claimedPredicateType */.X4)(listed.entry) : (0,legacy_artifact/* claimedLayerType */.x3)(listed.layer);
}
/** undefined: it turned out to be no bundle of this digest, though its entry might have been one. */
async function read(listed, place) {
    const known = {
        layout: listed.layout,
        foundThrough: listed.layout === 'bundle' ? listed.ways : [`${listed.suffix}-tag`],
        digest: listed.layout === 'bundle' ? listed.entry.digest : listed.layer.digest,
        claimedType: claimOf(listed),
    };
    try {
        const fetched = listed.layout === 'bundle' ? await bundleAt(listed.entry, place) : await layerAt(listed, place);
        return fetched === 'no bundle' ? undefined : { ...known, ...fetched };
    }
    catch (error) {
        return { ...known, problem: (0,reason/* reasonOf */.A)(error) };
    }
}
async function bundleAt(entry, { registry, path, subject }) {
    if (entry.size > MAX_TOTAL_BYTES)
        throw tooLarge();
    const fetched = await (0,bundles/* fetchBundle */.L2)(registry, path, subject, entry.digest);
    // An entry that says nothing of its type may be anything; one that says it is a bundle must be there.
    if (!fetched)
        return entry.artifactType?.includes('bundle') ? {} : 'no bundle';
    const { bundle } = fetched.stored;
    return { artifact: fetched.artifact, stored: { kind: 'bundle', bundle } };
}
async function layerAt({ suffix, layer }, { registry, path }) {
    if (layer.size > MAX_TOTAL_BYTES)
        throw tooLarge();
    const fetched = await (0,legacy/* fetchLayer */.Ky)(registry, path, suffix, layer);
    if (!fetched)
        return {};
    const { artifact, ...stored } = fetched;
    return { artifact, stored: { kind: 'layer', stored } };
}
function tooMany(listed, count) {
    return {
        class: 'limit',
        code: 'artifacts-too-many',
        message: `${listed} artifacts are attached; the ${count} newest were read`,
        fix: 'find out what attaches them again and again, and delete those that nobody needs',
    };
}

// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __nccwpck_require__(8473);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __nccwpck_require__(2406);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __nccwpck_require__(7918);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(2845);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __nccwpck_require__(1875);
;// CONCATENATED MODULE: ./lib/attach/deferral-record.js







/** Names of artifacts of a run that hold a record begin so. */
const DEFERRAL_PREFIX = 'slsa-provenance-deferred-';
/** The file in the artifact. */
const DEFERRAL_FILE = 'deferred.json';
/** Media type of the record beside an image, which nothing is ever signed from. */
const DEFERRAL_MEDIA_TYPE = 'application/vnd.slsa-provenance-action.deferred.v1+json';
/** Bytes of a record, with the files that were to be attested in it. */
const MAX_DEFERRAL_BYTES = 32 * 1024 * 1024;
const VERSION = 1;
const MAX_IMAGES = 10_000;
const MAX_REPOSITORIES = 100;
const MAX_PREDICATES = 1000;
const FORMATS = ['both', 'bundle', 'legacy'];
const DOCUMENT = {
    name: 'the record of what was deferred',
    class: 'malformed',
    code: 'deferral-malformed',
    maxBytes: MAX_DEFERRAL_BYTES,
    why: 'it was written by another program, or altered',
    fix: 'run the workflow again, which signs if Sigstore is up',
};
function writeDeferral({ images, predicates, signatureRepository, ...record }) {
    return Buffer.from(JSON.stringify({
        schemaVersion: VERSION,
        ...record,
        ...(signatureRepository !== undefined && { signatureRepository }),
        images: images.map(({ digest, name, repositories, platform }) => ({
            digest,
            name,
            repositories: repositories.map(nameOf),
            ...(platform !== undefined && { platform }),
        })),
        predicates: predicates.map(({ platform, ...predicate }) => ({
            ...predicate,
            ...(platform && { platform: platformName(platform) }),
        })),
    }));
}
/** A record of some of its images: files about the others stay with what was signed for them. */
function ofImages(record, images) {
    const left = new Set(images.map(({ digest }) => digest));
    const others = new Set(record.images.map(({ digest }) => digest).filter((digest) => !left.has(digest)));
    return { ...record, images, predicates: record.predicates.filter(({ image }) => !others.has(image)) };
}
/** @throws Failure `deferral-malformed`, and those of digests, names and platforms */
function readDeferral(bytes) {
    const record = (0,json_document/* parseJson */.q)(bytes, DOCUMENT);
    if (record.get('schemaVersion').decimal() !== String(VERSION))
        throw record.get('schemaVersion').misfit('is not known');
    const run = record.get('run');
    const format = FORMATS.find((one) => one === record.get('format').text());
    if (format === undefined)
        throw record.get('format').misfit(`is none of ${FORMATS.join(', ')}`);
    return {
        run: {
            repository: run.get('repository').text(200),
            id: run.get('id').decimal(),
            attempt: Number(run.get('attempt').decimal()),
        },
        deferredAt: record.get('deferredAt').date().toISOString(),
        outage: record.get('outage').text(2000),
        format,
        signatureRepository: record.find('signatureRepository')?.text(500),
        images: record.get('images').items(MAX_IMAGES).map(imageIn),
        predicates: record.get('predicates').items(MAX_PREDICATES).map(predicateIn),
    };
}
function imageIn(image) {
    const repositories = image
        .get('repositories')
        .items(MAX_REPOSITORIES)
        .map((name) => (0,repository/* parseRepository */.SU)('repositories', name.text(500)));
    if (repositories.length === 0)
        throw image.get('repositories').misfit('is empty');
    const platform = image.find('platform')?.text(200);
    return {
        digest: (0,digest/* parseDigest */.m)(image.get('digest').text(100)),
        name: (0,repository/* nameOf */.Vb)((0,repository/* parseRepository */.SU)('name', image.get('name').text(500))),
        repositories,
        ...(platform !== undefined && { platform }),
    };
}
function predicateIn(value) {
    const predicateType = value.get('predicateType').text(500);
    // What only a certificate may say is never taken from a record.
    if ((0,predicate_types/* isReserved */.Bs)(predicateType))
        throw value.get('predicateType').misfit('is not what a file can be');
    const predicate = value.get('predicate').raw();
    if (!(0,json/* isObject */.Gv)(predicate))
        throw value.get('predicate').misfit('is not an object');
    const platform = value.find('platform')?.text(200);
    return {
        image: (0,digest/* parseDigest */.m)(value.get('image').text(100)),
        platform: platform === undefined ? undefined : (0,layout_platform/* parsePlatform */.FL)(platform),
        predicateType,
        predicate,
    };
}
/** @throws Failure `deferral-malformed` of what is too large to be kept */
function requireBounded(record) {
    if (record.length <= MAX_DEFERRAL_BYTES)
        return record;
    throw new Failure({
        class: 'limit',
        code: 'deferral-malformed',
        what: `what is to be signed later has ${record.length} bytes, and ${MAX_DEFERRAL_BYTES} are the most that is kept`,
        why: 'files that are attested are kept in the record',
        fix: 'on-outage: key   # or attest large files in a step of their own',
    });
}

;// CONCATENATED MODULE: ./lib/verification/deferral-notes.js



/** Those listed last; a run leaves one. */
const MAX_RECORDS = 4;
/**
 * What records beside an image say of why nothing is signed yet (docs/outages.md). Anybody who can push can leave one:
 * it is told to people and decides nothing.
 */
async function deferralNotes(registry, path, subject, { throughApi, throughIndex = [] }) {
    const records = [...throughIndex, ...throughApi].filter(({ artifactType }) => artifactType === DEFERRAL_MEDIA_TYPE);
    const digests = [...new Set(records.map(({ digest }) => digest))].slice(-MAX_RECORDS);
    const notes = digests.map((digest) => noteOf(registry, path, subject, digest));
    return [...new Map((await Promise.all(notes)).flat().map((note) => [note.message, note])).values()];
}
/** None of a record that cannot be read, or that is about another image. */
async function noteOf(registry, path, subject, record) {
    try {
        const manifest = await registry.getManifest(path, record);
        const file = manifest && (0,bundle_manifest/* bundleBlobOf */.Jv)(manifest.bytes, subject);
        const bytes = file && (await registry.getBlob(path, file, MAX_DEFERRAL_BYTES));
        const { run, images, deferredAt } = bytes ? readDeferral(bytes) : NONE;
        const isOfSubject = images.some(({ digest }) => digest === subject);
        if (!run || !isOfSubject || !REPOSITORY.test(run.repository))
            return [];
        return [
            {
                code: 'signing-deferred',
                message: `a record beside it says that it waits to be signed: run ${run.id} of ${run.repository}, attempt ${run.attempt}, deferred that at ${deferredAt}; whoever can push could have left the record, and it proves nothing`,
                fix: `slsa-provenance resume ${run.id} \u2026   # in a workflow of the repository whose run it is: docs/outages.md`,
            },
        ];
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return [];
        throw error;
    }
}
/** At GitHub. Anything else would be a sentence of whoever left the record. */
const REPOSITORY = /^[\w.-]{1,39}\/[\w.-]{1,100}$/;
const NONE = { run: undefined, images: [], deferredAt: '' };

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 2 modules
var expectation_expectation = __nccwpck_require__(8244);
// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __nccwpck_require__(5750);
;// CONCATENATED MODULE: ./lib/expectation/released-identity.js

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
    const version = (0,workflow_uri/* splitWorkflowUri */.S)(san)?.version ?? '';
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

// EXTERNAL MODULE: ./lib/sigstore/escaped-uri.js
var escaped_uri = __nccwpck_require__(2708);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __nccwpck_require__(6167);
;// CONCATENATED MODULE: ./lib/statement/build-level.js



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
function build_level_ownWorkflowUri(workflow) {
    return `https://github.com/${tool/* projectName */.j1}/${tool/* calledWorkflows */.UG[workflow]}`;
}
function isOwn(workflow, san) {
    return (0,workflow_uri/* splitWorkflowUri */.S)(san)?.workflow === build_level_ownWorkflowUri(workflow);
}
/** Whether a certificate's SAN is this project's workflow that builds and signs, at whatever ref. */
function build_level_isBuildWorkflow(san) {
    return isOwn('build', san);
}
function isReleased({ san, isReleased: known = isReleaseTag }) {
    return known((0,workflow_uri/* splitWorkflowUri */.S)(san)?.version ?? '');
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
        applies: (run) => build_level_isBuildWorkflow(run.san) && !isReleased(run),
        level: 2,
        reason: 'hosted runner; build.yml builds and signs, at a version that is not known as a release',
        raise: 'call it by the tag of a release, or by a commit in the list of releases, for level 3',
    },
    {
        where: 'the same at a release, started by `pull_request_target`',
        applies: ({ san, buildTrigger }) => build_level_isBuildWorkflow(san) && buildTrigger === 'pull_request_target',
        level: 2,
        reason: 'hosted runner; in pull_request_target, who proposes a change steers a run with the rights of the branch',
        raise: 'build on push or on a tag for level 3',
    },
    {
        where: 'the same, started with inputs that the provenance does not hold',
        applies: ({ san, buildTrigger, isComplete = buildTrigger !== 'repository_dispatch' }) => build_level_isBuildWorkflow(san) && !isComplete,
        level: 2,
        reason: 'hosted runner; the provenance does not hold all inputs that the run was started with',
        raise: 'start it by push, by a tag, or by workflow_dispatch, whose inputs are recorded, for level 3',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at a release',
        applies: ({ san }) => build_level_isBuildWorkflow(san),
        level: 3,
        reason: 'hosted runner; build.yml builds without a cache in jobs that cannot sign, and signs in one that callers cannot reach',
        raise: 'there is no higher level',
    },
    {
        where: 'a hosted runner, in another reusable workflow',
        applies: ({ san, buildConfigUri }) => !(0,escaped_uri/* isSameUri */.xl)(san, buildConfigUri),
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

;// CONCATENATED MODULE: ./lib/expectation/level.js


/** The SLSA build level of what a certificate signed; of this project's workflows, the list says which are releases. */
function levelBy(releases, identity, known = {}) {
    const isReleased = () => identity !== undefined && releasedIdentity(identity, releases).kind === 'released';
    return certifiedLevel(identity, { ...known, isReleased });
}

// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./lib/expectation/release-mismatch.js


/**
 * Why a workflow of this project does not count as a signer, or that it cannot be told; undefined where it does, where
 * it is another's, and where anyone would do.
 */
function releaseMismatch(identity, { signer, releases }) {
    if (signer.kind === 'anyone')
        return undefined;
    return mismatchOf(releasedIdentity(identity, releases), releases);
}
/** The same of a name, whoever is expected. */
function mismatchOf(found, list) {
    switch (found.kind) {
        case 'elsewhere':
        case 'released':
        case 'unreleased':
            return undefined;
        case 'revoked':
            return {
                about: 'what',
                code: 'release-revoked',
                message: `${found.tag} of this project, which signed, was revoked on ${found.revoked.date}: ${(0,printable/* printable */.g)(found.revoked.reason, 300)}`,
                fix: 'build and sign again with a later release',
            };
        case 'moved':
            return {
                about: 'who',
                code: 'release-moved',
                message: `${found.tag} of this project was released at commit ${found.released}, and what signed by that tag was at ${found.signed}`,
            };
        case 'unlisted':
            return {
                about: 'who',
                code: 'release-unlisted',
                message: `it was signed by a workflow of this project at ${(0,printable/* printable */.g)(found.version) || 'no ref'}, which is no release in ${listWords(list)}: anybody's fork or pull request has such a name`,
                fix: NEWER,
            };
        case 'expired':
            return {
                about: 'what',
                class: 'unavailable',
                code: 'release-list-expired',
                message: `it was signed by a workflow of this project at ${found.version}, and whether that is a release that counts cannot be told today: ${listWords(list)}`,
                fix: NEWER,
            };
    }
}
const NEWER = '--identities identities.json   # of the newest release; or pin its tag, in place of a commit';
/** `list 3 of releases (2026-12-01 to 2028-01-05)` */
function listWords({ number, issued, expires }) {
    return `list ${number} of releases (${day(issued)} to ${day(expires)})`;
}
function day(date) {
    return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

// EXTERNAL MODULE: ./lib/expectation/signer.js + 1 modules
var signer = __nccwpck_require__(7560);
// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __nccwpck_require__(8813);
;// CONCATENATED MODULE: ./lib/expectation/match.js







const CHECKS = [
    match_source,
    repositoryId,
    ownerId,
    match_signer,
    callerWorkflow,
    sourceRef,
    sourceDigest,
    builder,
    runner,
    level,
    releaseMismatch,
];
/**
 * Everything in which a verified certificate differs from what is expected; empty: nothing. What an issuer that is not
 * expected vouches for is not looked at: its names mean something else, and anyone may choose them.
 */
function mismatches(identity, expected) {
    const otherIssuer = issuer(identity, expected);
    if (otherIssuer)
        return [otherIssuer];
    return CHECKS.flatMap((check) => check(identity, expected) ?? []);
}
function issuer({ issuer: actual }, { issuer: wanted }) {
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-issuer', `the identity was issued by ${actual}, not ${wanted}`, `--certificate-oidc-issuer ${actual}   # if you trust it`);
}
function match_source(identity, { source: wanted }) {
    if ((0,source/* isSource */.__)(identity, wanted))
        return undefined;
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
    if (wanted.kind === 'signer') {
        return who('other-source', `the workflow was called by ${repository ?? 'an unknown repository'}, which is not the one that it lies in`, repository &&
            `--repo ${repository.replace('https://github.com/', '')}   # if that is the source you expect`);
    }
    const actual = (wanted.kind === 'owner' ? owner : repository) ?? 'an unknown repository';
    return who('other-source', `it was built from ${actual}${'uri' in wanted ? `, not from ${wanted.uri}` : ''}`);
}
function repositoryId({ extensions }, { sourceIds: { repository: wanted } }) {
    const { sourceRepositoryUri: name, sourceRepositoryIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `it was built from ${numbered(name, actual)}, not from the repository ${wanted}`);
}
function ownerId({ extensions }, { sourceIds: { owner: wanted } }) {
    const { sourceRepositoryOwnerUri: name, sourceRepositoryOwnerIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `its source belongs to ${numbered(name, actual)}, not to the owner ${wanted}`);
}
function numbered(name, id) {
    return `${name ?? 'an unknown one'} (${id === undefined ? 'without a number' : `number ${id}`})`;
}
function match_signer(identity, { signer: wanted, source: wantedSource }) {
    if ((0,signer/* isSigner */.Jz)(identity, wanted))
        return undefined;
    const signed = `it was signed by ${match_nameOf(identity)}`;
    if (wanted.kind !== 'within')
        return who('other-signer', `${signed}, not by ${(0,signer/* nameOfSigner */.nt)(wanted)}`);
    const { workflow } = (0,workflow_uri/* splitWorkflowUri */.S)(identity.san) ?? {};
    return who('other-signer', `${signed}, a workflow outside of ${wanted.uri}`, workflow && (0,source/* isSource */.__)(identity, wantedSource)
        ? `--signer-workflow ${workflow.replace(/^https:\/\/(github\.com\/)?/, '')}   # if that reusable workflow is expected`
        : undefined);
}
/** What kind of name it is, where it could be taken for another. */
function match_nameOf({ san, sanKind }) {
    return sanKind === 'email' && san.includes('/') ? `the e-mail address ${san}` : san;
}
function callerWorkflow({ extensions }, { callerWorkflow: wanted }) {
    const { buildConfigUri: actual, sourceRepositoryUri: repository } = extensions;
    const { workflow } = (0,workflow_uri/* splitWorkflowUri */.S)(actual ?? '') ?? {};
    if (wanted === undefined || (repository && workflow === `${repository}/${wanted}`))
        return undefined;
    return who('other-workflow', `it was started by ${actual ?? 'an unknown workflow'}, not by ${wanted}`);
}
function sourceRef({ extensions }, { sourceRef: wanted }) {
    const { sourceRepositoryRef: actual } = extensions;
    if (wanted === undefined || (actual !== undefined && wanted.matches(actual)))
        return undefined;
    return what('other-ref', `it was built from ${actual ?? 'an unknown ref'}; expected: ${wanted.text}`);
}
function sourceDigest({ extensions }, { sourceDigest: wanted }) {
    const { sourceRepositoryDigest: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return what('other-commit', `it was built from commit ${actual ?? 'unknown'}, not ${wanted}`);
}
function builder({ san, sanKind }, { builderId: wanted }) {
    if (wanted === undefined || ((0,escaped_uri/* isSameUri */.xl)(san, wanted) && sanKind === 'uri'))
        return undefined;
    return who('other-builder', `its builder is ${san}, not ${wanted}`);
}
function runner({ extensions }, { denySelfHostedRunners }) {
    const { runnerEnvironment: actual } = extensions;
    if (!denySelfHostedRunners || isHosted(actual))
        return undefined;
    return what('self-hosted-runner', `it was built on a ${actual ?? 'runner of unknown kind'} runner, not a hosted one`);
}
function level(identity, { minSlsaBuildLevel: wanted, releases }) {
    const { level: actual, reason, raise } = levelBy(releases, identity);
    if (actual >= wanted)
        return undefined;
    return what('level-too-low', `SLSA Build L${actual}, below L${wanted}: ${reason}`, raise);
}
function who(code, message, fix) {
    return { about: 'who', code, message, ...(fix && { fix }) };
}
function what(code, message, fix) {
    return { about: 'what', code, message, ...(fix && { fix }) };
}

// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __nccwpck_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __nccwpck_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 6 modules
var verify = __nccwpck_require__(5950);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 5 modules
var predicate_facts = __nccwpck_require__(5083);
;// CONCATENATED MODULE: ./lib/statement/read-simple-signing.js

const read_simple_signing_DOCUMENT = {
    name: 'the simple-signing payload',
    class: 'malformed',
    code: 'simple-signing-malformed',
    maxBytes: 1024 * 1024,
};
/**
 * The digest that a simple-signing payload signs (containers/image, docs/atomic-signature.md).
 * @throws Failure `simple-signing-malformed`
 */
function parseSimpleSigning(payload) {
    const critical = (0,json_document/* parseJson */.q)(payload, read_simple_signing_DOCUMENT).get('critical');
    if (!/ container( image)? signature$/.test(critical.get('type').text())) {
        throw critical.misfit('is not about a container image');
    }
    return critical.get('image').get('docker-manifest-digest').text();
}

;// CONCATENATED MODULE: ./lib/statement/read-statement.js

const read_statement_DOCUMENT = {
    name: 'the statement',
    class: 'malformed',
    code: 'statement-malformed',
    maxBytes: 16 * 1024 * 1024,
};
/** Version 0.1 differs in nothing that is read here; cosign still writes it. */
const TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const MAX_SUBJECTS = 1024;
/** Characters; it is a URI, and told in every report. */
const MAX_TYPE_LENGTH = 1000;
/** @throws Failure `statement-malformed`, `kind-unknown` */
function parseStatement(payload) {
    const json = (0,json_document/* parseJson */.q)(payload, read_statement_DOCUMENT);
    const type = json.get('_type').text();
    if (!TYPES.includes(type))
        throw json.unknownKind(`has the _type ${type}`);
    const predicateType = json.get('predicateType').text();
    if (predicateType === '')
        throw json.misfit('has an empty predicateType');
    if (predicateType.length > MAX_TYPE_LENGTH)
        throw json.misfit('has a predicateType that is too long');
    const predicate = json.find('predicate');
    predicate?.names();
    return {
        subjects: json.get('subject').items(MAX_SUBJECTS).map(readSubject),
        predicateType,
        predicate: predicate ?? (0,json_document/* parseJson */.q)('{}', read_statement_DOCUMENT),
    };
}
function readSubject(json) {
    return {
        name: json.find('name')?.text(),
        digests: readDigests(json.get('digest')),
    };
}
function readDigests(json) {
    const [sha256, sha384, sha512] = ['sha256', 'sha384', 'sha512'].map((name) => json.find(name)?.text());
    return {
        ...(sha256 !== undefined && { sha256 }),
        ...(sha384 !== undefined && { sha384 }),
        ...(sha512 !== undefined && { sha512 }),
    };
}

// EXTERNAL MODULE: ./lib/statement/statement.js
var statement_statement = __nccwpck_require__(6756);
// EXTERNAL MODULE: ./lib/text/unknown-kind.js
var unknown_kind = __nccwpck_require__(7160);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __nccwpck_require__(999);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __nccwpck_require__(5482);
;// CONCATENATED MODULE: ./lib/statement/image-build.js




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
    const { buildDefinition, runDetails } = runPredicate(claims);
    const { externalParameters, resolvedDependencies } = buildDefinition;
    return statement(name, digest, SLSA_PROVENANCE_V1, {
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
    if (isBuildWorkflow(san))
        return;
    throw new Failure({
        class: 'denied',
        code: 'build-inputs-refused',
        what: `${san} hands over inputs of a build, which only ${ownWorkflowUri('build')} may`,
        why: 'in any other workflow, its author decides what is said of the build',
        fix: 'remove build-inputs and builds, and set image and digest; or call build.yml',
    });
}

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
    const { run = '', attempt = '' } = runNumberOf(claims.runInvocationUri) ?? {};
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
        ...statement(name, digest, SLSA_PROVENANCE_V02, predicate),
        _type: 'https://in-toto.io/Statement/v0.1',
    };
}

;// CONCATENATED MODULE: ./lib/statement/build-types.js








const field = (path, expected) => ({ path, expected });
const RUNNER = 'https://github.com/actions/runner';
/**
 * How GitHub's own provenance named its builder until June 2024, and npm's still does: by the kind of runner, which
 * the certificate confirms, and not by the workflow.
 */
function runnerBuilderIds({ issuer, extensions }) {
    const { runnerEnvironment } = extensions;
    if (!(0,instance/* isGitHubIssuer */.xU)(issuer) || runnerEnvironment === undefined)
        return [];
    return [RUNNER, `${RUNNER}/${runnerEnvironment}`];
}
/** Both build types of GitHub Actions say the same of the workflow and the source. */
const WORKFLOW_FIELDS = [
    field('buildDefinition.externalParameters.workflow.repository', ({ extensions }) => extensions.sourceRepositoryUri),
    field('buildDefinition.externalParameters.workflow.ref', ({ extensions }) => extensions.sourceRepositoryRef),
    field('buildDefinition.externalParameters.workflow.path', ({ extensions }) => pathOf(extensions)),
    field('buildDefinition.resolvedDependencies.0.digest.gitCommit', ({ extensions }) => extensions.sourceRepositoryDigest),
];
const OPTIONAL_FIELDS = [
    field('buildDefinition.internalParameters.github.event_name', ({ extensions }) => extensions.buildTrigger),
    field('buildDefinition.internalParameters.github.repository_id', ({ extensions }) => extensions.sourceRepositoryIdentifier),
    field('buildDefinition.internalParameters.github.repository_owner_id', ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier),
    field('buildDefinition.internalParameters.github.runner_environment', ({ extensions }) => extensions.runnerEnvironment),
    field('runDetails.metadata.invocationId', ({ extensions }) => extensions.runInvocationUri),
].map((each) => ({ ...each, isOptional: true }));
/** As slsa-github-generator wrote it (v2.1.0, slsa/buildtype.go), and as `provenance: v0.2` does. */
const CONTAINER_FIELDS = [
    field('builder.id', ({ san }) => san),
    ...['invocation.configSource', 'materials.0'].flatMap((place) => [
        field(`${place}.uri`, ({ extensions: { sourceRepositoryUri: repository, sourceRepositoryRef: ref } }) => repository === undefined || ref === undefined ? undefined : `git+${repository}@${ref}`),
        field(`${place}.digest.sha1`, ({ extensions }) => extensions.sourceRepositoryDigest),
    ]),
    { ...field('invocation.configSource.entryPoint', ({ extensions }) => pathOf(extensions)), isOlder: true },
    ...[
        field('invocation.environment.github_event_name', ({ extensions }) => extensions.buildTrigger),
        field('invocation.environment.github_ref', ({ extensions }) => extensions.sourceRepositoryRef),
        field('invocation.environment.github_sha1', ({ extensions }) => extensions.sourceRepositoryDigest),
        field('invocation.environment.github_repository_id', ({ extensions }) => extensions.sourceRepositoryIdentifier),
        field('invocation.environment.github_repository_owner_id', ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier),
        field('metadata.buildInvocationID', ({ extensions }) => /\/runs\/(\d+)\/attempts\/(\d+)$/
            .exec(extensions.runInvocationUri ?? '')
            ?.slice(1)
            .join('-')),
    ].map((each) => ({ ...each, isOptional: true, isOlder: true })),
];
const WORKFLOW = ['ref', 'repository', 'path'];
/** Which build type a signer writes: that of build.yml only there, and there no other. */
const BY_SIGNER = field('buildDefinition.buildType', ({ san }) => build_level_isBuildWorkflow(san) ? IMAGE_BUILD : slsa_v1/* BUILD_TYPE */.mK);
const BUILDER = field('runDetails.builder.id', ({ san }) => san);
const V1 = new Map([
    [
        slsa_v1/* BUILD_TYPE */.mK,
        {
            parameters: ['workflow'],
            members: { workflow: WORKFLOW },
            chosen: [],
            fields: [BY_SIGNER, BUILDER, ...WORKFLOW_FIELDS, ...OPTIONAL_FIELDS],
        },
    ],
    [
        IMAGE_BUILD,
        {
            parameters: ['workflow', 'inputs', 'dispatch'],
            members: { workflow: WORKFLOW, inputs: RECORDED_INPUTS },
            chosen: ['dispatch'],
            fields: [BY_SIGNER, BUILDER, ...WORKFLOW_FIELDS, ...OPTIONAL_FIELDS],
        },
    ],
    [
        'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        {
            parameters: ['workflow', 'inputs', 'vars', 'release'],
            members: { workflow: WORKFLOW },
            chosen: ['inputs', 'vars', 'release'],
            fields: [
                field('runDetails.builder.id', (identity) => [identity.san, ...runnerBuilderIds(identity)]),
                ...WORKFLOW_FIELDS,
                ...OPTIONAL_FIELDS,
            ],
        },
    ],
]);
const V02 = new Map([
    [
        CONTAINER_BUILD,
        {
            parameters: ['event_inputs', 'vars'],
            members: {},
            chosen: ['event_inputs', 'vars'],
            fields: CONTAINER_FIELDS,
        },
    ],
]);
const BUILD_TYPES = new Map([
    [slsa_v1/* SLSA_PROVENANCE_V1 */.us, V1],
    [predicate_types/* SLSA_PROVENANCE_V02 */.ZX, V02],
]);
/** undefined: it is not known here; it is named then, and its parameters are not judged. */
function buildTypeOf(predicateType, buildType) {
    return BUILD_TYPES.get(predicateType)?.get(buildType);
}
/** In plain words, each field where the predicate and the certificate disagree. */
function disagreements(predicate, type, identity) {
    return type.fields.flatMap(({ path, expected, isOptional = false, isOlder = false }) => {
        const said = textAt(predicate, path);
        const [confirmed, ...others] = [expected(identity)].flat();
        if (said === confirmed || (isOptional && said === undefined) || (isOlder && confirmed === undefined))
            return [];
        if (said !== undefined && others.includes(said))
            return [];
        return [
            `${path} is ${said === undefined ? 'missing' : (0,printable/* printable */.g)(said)}, the certificate says ${confirmed ?? 'nothing of it'}`,
        ];
    });
}
/** The text at a place in a predicate; undefined where there is none. @throws Failure when it is no text */
function textAt(predicate, path) {
    let value = predicate;
    for (const member of path.split('.')) {
        value = /^\d+$/.test(member) ? value?.items(1000)[Number(member)] : value?.find(member);
    }
    return value?.text();
}
/** The workflow that was started, without repository and ref. */
function pathOf(extensions) {
    const { buildConfigUri: uri, sourceRepositoryUri: repository } = extensions;
    if (uri === undefined || repository === undefined || !uri.startsWith(`${repository}/`))
        return undefined;
    return (0,workflow_uri/* splitWorkflowUri */.S)(uri)?.workflow.slice(repository.length + 1);
}

;// CONCATENATED MODULE: ./lib/statement/provenance-claims.js


const provenance_claims_V1 = {
    buildType: 'buildDefinition.buildType',
    builderId: 'runDetails.builder.id',
    parameters: 'buildDefinition.externalParameters',
    source: ['buildDefinition.resolvedDependencies.0.uri'],
    commit: ['buildDefinition.resolvedDependencies.0.digest.gitCommit'],
    actor: [
        'buildDefinition.internalParameters.github.actor',
        'buildDefinition.internalParameters.github.actor_id',
    ],
};
const OLDER = new Map([
    [
        predicate_types/* SLSA_PROVENANCE_V02 */.ZX,
        {
            buildType: 'buildType',
            builderId: 'builder.id',
            parameters: 'invocation.parameters',
            source: ['invocation.configSource.uri', 'materials.0.uri'],
            commit: ['invocation.configSource.digest.sha1', 'materials.0.digest.sha1'],
            actor: ['invocation.environment.github_actor'],
        },
    ],
    [
        predicate_types/* SLSA_PROVENANCE_V01 */.Sj,
        {
            buildType: 'recipe.type',
            builderId: 'builder.id',
            parameters: 'recipe.arguments',
            source: ['materials.0.uri'],
            commit: ['materials.0.digest.sha1'],
            actor: [],
        },
    ],
]);
/**
 * Reads a SLSA provenance (slsa.dev, provenance v0.1, v0.2 and v1).
 * @throws Failure `statement-malformed` where it names no builder or build type
 */
function readClaims(predicateType, predicate) {
    const places = OLDER.get(predicateType) ?? provenance_claims_V1;
    const first = (paths) => paths.map((path) => textAt(predicate, path)).find((text) => text !== undefined);
    return {
        buildType: required(predicate, places.buildType),
        builderId: required(predicate, places.builderId),
        source: first(places.source),
        commit: first(places.commit),
        actor: first(places.actor),
        parameters: at(predicate, places.parameters),
    };
}
function required(predicate, path) {
    const value = textAt(predicate, path);
    if (value === undefined || value === '')
        throw predicate.misfit(`has no ${path}`);
    return value;
}
function at(predicate, path) {
    return path.split('.').reduce((value, member) => value?.find(member), predicate);
}

;// CONCATENATED MODULE: ./lib/verification/provenance-facts.js








const ISOLATION_NOT_ASSESSED = [
    'whether other steps of the job could reach the signing identity (Build L3)',
    'whether a cache or another build could influence this one (Build L3)',
];
const NOT_ASSESSED = [
    'who reviewed the source, and how it is protected (Source track)',
    'whether the dependencies listed are all of them',
];
/**
 * Reads and judges a SLSA provenance (slsa.dev/spec/v1.2/verifying-artifacts): unknown parameters of a known
 * build type are refused; of an unknown one, what it says otherwise than the certificate is told as its claim.
 * @param identity undefined for what is signed with a key
 * @throws Failure `statement-malformed`
 */
function reviewProvenance({ predicate, predicateType }, identity, expected) {
    const claims = readClaims(predicateType, predicate);
    const known = buildTypeOf(predicateType, claims.buildType);
    const claimed = unconfirmed(claims, identity);
    const levels = levelFacts({
        predicateType,
        claims,
        isKnown: known !== undefined,
        claimed,
        identity,
        expected,
    });
    const facts = {
        buildType: (0,printable/* printable */.g)(claims.buildType),
        builderId: (0,printable/* printable */.g)(claims.builderId),
        ...runFacts(identity),
        ...some({ actor: claims.actor && (0,printable/* printable */.g)(claims.actor) }),
        ...(Object.keys(claimed).length > 0 && { claimed }),
        parameters: parameterNames(claims.parameters, known),
        ...levels,
        notAssessed: levels.level?.level === 3 ? NOT_ASSESSED : [...ISOLATION_NOT_ASSESSED, ...NOT_ASSESSED],
    };
    const unmet = [
        ...builderProblems(claims.builderId, identity, expected),
        ...levelProblems(facts, identity, expected),
    ];
    if (!known)
        return { facts, problems: unmet, warnings: [unknownBuildType(facts), ...claimWarnings(facts, identity)] };
    const unknown = unknownParameters(claims.parameters, known);
    const wrong = [
        ...(unknown.length > 0 ? [unknownParameter(unknown, facts)] : []),
        ...(identity ? disagreements(predicate, known, identity).map(disagreement) : []),
    ];
    // Who asks for anything that is signed does not ask what a provenance says.
    return expected.predicateType === expectation_expectation/* ANY_PREDICATE */.Bb
        ? { facts, problems: unmet, warnings: [...steered(claims, known), ...wrong] }
        : { facts, problems: [...unmet, ...wrong], warnings: steered(claims, known) };
}
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;
function provenance_facts_nameOf(parameter) {
    return (0,printable/* printable */.g)(parameter, MAX_NAME_LENGTH);
}
/** What a provenance says of builder and source that its certificate does not say too. */
function unconfirmed({ builderId, source, commit }, identity) {
    const { sourceRepositoryUri, sourceRepositoryDigest } = identity?.extensions ?? {};
    const builders = identity ? [identity.san, ...runnerBuilderIds(identity)] : [];
    const isOtherSource = source !== undefined && !isSameRepository(source, sourceRepositoryUri);
    const isOtherCommit = commit !== undefined && commit !== sourceRepositoryDigest;
    return some({
        builder: builders.includes(builderId) ? undefined : (0,printable/* printable */.g)(builderId),
        source: isOtherSource ? (0,printable/* printable */.g)(source) : undefined,
        commit: isOtherCommit ? (0,printable/* printable */.g)(commit) : undefined,
    });
}
/** `git+https://server/owner/name.git@ref` names the repository `https://server/owner/name`. */
function isSameRepository(source, repository) {
    const named = source
        .replace(/^git\+/, '')
        .replace(/@refs\/.*$|@[0-9a-f]{40}$/, '')
        .replace(/\.git$/, '');
    return named.toLowerCase() === repository?.toLowerCase();
}
function runFacts(identity) {
    if (!identity)
        return {};
    const { extensions, san } = identity;
    return some({
        sourceRepository: extensions.sourceRepositoryUri,
        sourceCommit: extensions.sourceRepositoryDigest,
        sourceRef: extensions.sourceRepositoryRef,
        workflow: pathOf(extensions),
        isReusable: extensions.buildConfigUri === undefined ? undefined : extensions.buildConfigUri !== san,
        trigger: extensions.buildTrigger,
        run: extensions.runInvocationUri,
        runner: extensions.runnerEnvironment,
    });
}
/** Without the members that are undefined. */
function some(values) {
    const present = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
}
/** No level is told of a build that is not known, or that is said to be another than the certificate says. */
function levelFacts({ predicateType, claims, isKnown, claimed, identity, expected: { releases }, }) {
    if (!isKnown && predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return { withoutLevel: 'what this build type stands for is not known here' };
    const others = Object.keys(claimed);
    if (others.length > 0 && identity)
        return { withoutLevel: `it names another ${others.join(' and ')} than its certificate` };
    return { level: levelBy(releases, identity, { isComplete: isComplete(claims, identity) }) };
}
/** Whether everything is there that could steer the build: only build.yml enumerates it. */
function isComplete({ buildType, parameters }, identity) {
    if (buildType !== IMAGE_BUILD || parameters?.find('inputs') === undefined)
        return false;
    const { buildTrigger } = identity?.extensions ?? {};
    if (buildTrigger === 'workflow_dispatch')
        return parameters.find('dispatch') !== undefined;
    return buildTrigger !== 'repository_dispatch';
}
function builderProblems(builderId, identity, expected) {
    const { builderId: wanted } = expected;
    if (wanted === undefined || ((0,escaped_uri/* isSameUri */.xl)(builderId, wanted) && (0,escaped_uri/* isSameUri */.xl)(identity?.san ?? '', wanted)))
        return [];
    return [{ code: 'other-builder', message: `builder.id is ${(0,printable/* printable */.g)(builderId)}, expected: ${wanted}` }];
}
/** A level that is too low is the certificate's to tell, of whatever it signed; unless the provenance lowers it. */
function levelProblems({ level, withoutLevel }, identity, { minSlsaBuildLevel: wanted, releases }) {
    if (wanted === 0)
        return [];
    const without = `no SLSA Build level can be told, and L${wanted} is wanted: ${withoutLevel ?? ''}`;
    if (!level)
        return [{ code: 'level-too-low', message: without }];
    if (level.level >= wanted || levelBy(releases, identity).level < wanted)
        return [];
    return [
        {
            code: 'level-too-low',
            message: `SLSA Build L${level.level}, below L${wanted}: ${level.reason}`,
            fix: level.raise,
        },
    ];
}
function unknownParameters(parameters, { parameters: known, members }) {
    return [
        ...(parameters?.names() ?? []).filter((name) => !known.includes(name)),
        ...Object.entries(members).flatMap(([group, knownMembers]) => (parameters?.find(group)?.names() ?? [])
            .filter((name) => !knownMembers.includes(name))
            .map((name) => `${group}.${name}`)),
    ]
        .slice(0, MAX_NAMES)
        .map(provenance_facts_nameOf);
}
/** Of what steered a build of ours, each by its name; of the workflow that was started, the facts say more. */
function parameterNames(parameters, known) {
    const groups = Object.keys(known?.members ?? {}).filter((group) => group !== 'workflow');
    const names = (parameters?.names() ?? []).flatMap((name) => groups.includes(name)
        ? (parameters?.find(name)?.names() ?? []).map((member) => `${name}.${member}`)
        : [name]);
    return names.slice(0, MAX_NAMES).map(provenance_facts_nameOf);
}
function unknownParameter(names, { buildType }) {
    return {
        code: 'parameters-unknown',
        message: `parameters that ${buildType} does not define: ${names.join(', ')}; what they change is not known`,
    };
}
function disagreement(message) {
    return { code: 'provenance-disagrees', message };
}
function unknownBuildType({ buildType, parameters }) {
    const names = parameters.length === 0 ? 'none' : parameters.join(', ');
    return {
        code: 'build-type-unknown',
        message: `the build type ${buildType} is not known here: its parameters (${names}) were not judged`,
    };
}
/** Of a claim that is not confirmed, what the certificate says in its place. */
function claimWarnings({ claimed, ...facts }, identity) {
    if (!claimed || !identity)
        return [];
    const told = [
        ['builder', identity.san],
        ['source', facts.sourceRepository],
        ['commit', facts.sourceCommit],
    ];
    return told.flatMap(([name, confirmed]) => {
        const said = claimed[name];
        if (said === undefined)
            return [];
        const certificate = confirmed === undefined ? 'says nothing of it' : `says ${confirmed}`;
        return [
            {
                code: 'claim-unconfirmed',
                message: `the provenance claims the ${name} ${said}; the certificate ${certificate}`,
            },
        ];
    });
}
/** Parameters that are known, but were chosen by whoever started the run. */
function steered({ parameters }, { chosen }) {
    const names = (parameters?.names() ?? []).filter((name) => chosen.includes(name));
    if (names.length === 0)
        return [];
    return [{ code: 'parameters-chosen', message: `whoever started the build chose its ${names.join(', ')}` }];
}

;// CONCATENATED MODULE: ./lib/verification/judge.js
















/** Judges one artifact: signature first, then what it is about, then who signed it. Never throws a Failure. */
function judge(found, options) {
    const known = { layout: found.layout, foundThrough: found.foundThrough, digest: found.digest };
    const claimed = found.claimedType ?? null;
    const unread = { ...known, kind: kindIfKnown(claimed, found), predicateType: claimed, warnings: [] };
    if (found.problem)
        return rejected({ ...unread, reasons: [found.problem] });
    const { artifact } = found;
    if (!artifact)
        return rejected({ ...unread, reasons: [gone(found)] });
    let verified;
    try {
        verified = judge_verify(artifact, options);
        return judgeVerified({ ...known, ...signed(verified) }, artifact, verified, options);
    }
    catch (error) {
        const identity = verified && signed(verified);
        const report = { ...unread, ...identity, reasons: [(0,reason/* reasonOf */.A)(error)] };
        // Who signs in another way than is expected is somebody else; whether that holds is not for us to say.
        const isOthers = (artifact.material.kind === 'public-key') !== (options.expectation.key !== undefined);
        const judged = isOthers
            ? { report: { ...report, status: 'other-identity' }, content: undefined }
            : rejected(report);
        return { ...judged, signer: verified?.identity };
    }
}
function judge_verify(artifact, { expectation, root }) {
    const { key } = expectation;
    if (!key)
        return (0,verify/* verifyWithCertificate */.jG)(artifact, root);
    return (key.allowNoTlog ? verify/* verifyUnlogged */.vn : verify/* verifyWithKey */.Ft)(artifact, root, key.publicKey);
}
function judgeVerified(known, { content }, { identity }, { subject, otherDigests, expectation }) {
    const statement = content.kind === 'envelope' ? statementIn(content.envelope) : undefined;
    const predicateType = statement?.predicateType ?? null;
    const about = statement
        ? subjectProblems(statement, subject, otherDigests)
        : signatureProblems(content, subject);
    const differences = identity ? mismatches(identity, expectation) : [];
    const strange = reasonsAbout('who', differences);
    // What others say in their own provenance is theirs.
    const review = strange.length === 0 ? reviewed(statement, identity, expectation) : undefined;
    const says = strange.length === 0 ? saidIn(statement) : undefined;
    const wrong = [...reasonsAbout('what', differences), ...(review?.problems ?? [])];
    const report = {
        ...known,
        kind: (0,predicate_types/* kindOf */.I)(predicateType),
        predicateType,
        status: statusOf({ about, strange, wrong }, (0,expectation_expectation/* isAskedFor */.un)(expectation.predicateType, predicateType)),
        reasons: [...about, ...strange, ...wrong],
        warnings: review?.warnings ?? [],
        ...releaseOf(identity, expectation),
        ...(review && { facts: review.facts }),
        ...(says && { says }),
    };
    return { report, content: content.kind === 'digest' ? undefined : content, signer: identity };
}
/** What the report says of a signer that is a workflow of this project; nothing of any other. */
function releaseOf(identity, { releases }) {
    const found = identity && releasedIdentity(identity, releases);
    if (!found || found.kind === 'elsewhere')
        return {};
    const { number, issued, expires } = releases;
    const tag = 'tag' in found ? found.tag : undefined;
    const list = { number, issued: issued.toISOString(), expires: expires.toISOString() };
    return { release: { kind: found.kind, ...(tag !== undefined && { tag }), list } };
}
/** What is about another image is wrong whoever signed it. */
function statusOf({ about, strange, wrong }, isWanted) {
    if (about.length > 0)
        return 'rejected';
    if (strange.length > 0)
        return 'other-identity';
    if (wrong.length > 0)
        return 'rejected';
    return isWanted ? 'accepted' : 'not-asked-for';
}
function reasonsAbout(about, differences) {
    return differences.filter((difference) => difference.about === about).map(withoutAbout);
}
function reviewed(statement, identity, expectation) {
    if (!statement || (0,predicate_types/* kindOf */.I)(statement.predicateType) !== 'provenance')
        return undefined;
    return reviewProvenance(statement, identity, expectation);
}
function saidIn(statement) {
    return statement && (0,predicate_facts/* predicateFacts */.FG)(statement.predicateType, statement.predicate.raw());
}
function statementIn({ payloadType, payload }) {
    if (payloadType === statement_statement/* STATEMENT_MEDIA_TYPE */.KD)
        return parseStatement(payload);
    throw (0,unknown_kind/* unknownKind */.P)(`an envelope with ${JSON.stringify(payloadType.slice(0, 100))}, not with an in-toto statement`);
}
function subjectProblems({ subjects }, subject, otherDigests) {
    const isIt = ([algorithm, value]) => value === (algorithm === 'sha256' ? (0,digest/* hexOf */.ZD)(subject) : otherDigests?.(algorithm));
    if (subjects.some(({ digests }) => Object.entries(digests).some(isIt)))
        return [];
    const about = subjects.slice(0, 3).map(subjectWords).join(', ') || 'nothing';
    const canTell = ({ digests }) => digests.sha256 !== undefined || (otherDigests !== undefined && Object.keys(digests).length > 0);
    if (subjects.length === 0 || subjects.some(canTell))
        return [otherSubject(about)];
    return [(0,reason/* reasonOf */.A)((0,unknown_kind/* unknownKind */.P)(`a statement about ${about}, by another hash than SHA-256`, artifact/* NAME_THE_FILE */.z))];
}
function subjectWords({ name, digests }) {
    const [algorithm, value] = Object.entries(digests)[0] ?? [];
    return (0,printable/* printable */.g)(value === undefined ? (name ?? 'no digest') : `${algorithm}:${value}`, 71);
}
/** A signature may also be over the artifact's own bytes, as for files. */
function signatureProblems(content, subject) {
    if ((0,envelope/* payloadDigest */.JU)(content).toString('hex') === (0,digest/* hexOf */.ZD)(subject))
        return [];
    const about = content.kind === 'digest' ? 'other bytes' : parseSimpleSigning((0,envelope/* payloadOf */.Md)(content));
    return about === subject ? [] : [otherSubject((0,printable/* printable */.g)(about, 100))];
}
function otherSubject(about) {
    return { code: 'other-subject', message: `it is about another image: ${about}` };
}
function signed({ identity, signedAt, logIndex }) {
    return {
        ...(identity && {
            identity: { san: identity.san, issuer: identity.issuer, extensions: identity.extensions },
        }),
        ...(signedAt && { signedAt: signedAt.toISOString() }),
        ...(logIndex !== undefined && { logIndex }),
    };
}
function rejected(report) {
    return { report: { ...report, status: 'rejected' }, content: undefined };
}
function kindIfKnown(claimed, found) {
    if (claimed !== null)
        return (0,predicate_types/* kindOf */.I)(claimed);
    return found.foundThrough.includes('sig-tag') ? 'signature' : 'unknown';
}
function gone({ digest }) {
    return { code: 'artifact-gone', message: `${digest} is listed, but the registry does not have it` };
}
function withoutAbout({ about: _, ...reason }) {
    return reason;
}

// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __nccwpck_require__(7028);
;// CONCATENATED MODULE: ./lib/verification/kept.js

/** Of one image, what strangers put beside it: evidence of it, and no more than that. */
const MAX_STRANGE_BYTES = 2 * 1024 * 1024;
/**
 * What is held of an image until all are answered: what is by the expected signer, to be handed out and verified
 * again, and the first of what is not. A registry could make hundreds of images cost what one may.
 */
function keptOf(looked) {
    const { found, judged } = looked;
    let strange = 0;
    const isKept = ({ stored }, position) => {
        const report = judged[position]?.report;
        if (report && (0,artifact_report/* isByExpected */.M)(report))
            return true;
        const hasRoom = strange < MAX_STRANGE_BYTES;
        if (hasRoom)
            strange += sizeOf(stored);
        return hasRoom;
    };
    return {
        ...looked,
        found: found.filter(isKept).map(({ artifact: _, ...stored }) => stored),
        judged: judged.map((artifact) => (0,artifact_report/* isByExpected */.M)(artifact.report) ? artifact : { ...artifact, content: undefined }),
    };
}
function sizeOf(stored) {
    if (!stored)
        return 0;
    return stored.kind === 'bundle' ? stored.bundle.length : stored.stored.content.length;
}

// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __nccwpck_require__(6454);
;// CONCATENATED MODULE: ./lib/verification/lens-reports.js





/**
 * Looks an image up as the programs do that the question names.
 * @param registry the reader that verification uses, so that nothing is fetched twice
 * @returns undefined where the question names no program
 */
async function viewFor(registry, path, subject, { lenses, expectation }, root) {
    if (lenses.length === 0)
        return undefined;
    // Loaded here: most runs ask for no other program.
    const [{ viewImage }, { askLenses }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 406).then(__nccwpck_require__.bind(__nccwpck_require__, 1406)),
        Promise.all(/* import() */[__nccwpck_require__.e(406), __nccwpck_require__.e(629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7629)),
    ]);
    const terms = keyTerms(expectation);
    const view = await viewImage(registry, path, subject, await root, terms);
    return (judged) => {
        const found = byExpectedSigner(judged, expectation)?.report;
        const identity = terms ?? found?.identity ?? exactIdentity(expectation);
        if (identity)
            return askLenses(view, { want: wanted(expectation, found), identity }, lenses);
        const why = 'nothing here is signed by whom you expect, so that there is no identity to ask for';
        return lenses.map(({ release }) => ({ lens: release.id, admits: null, why }));
    };
}
/**
 * The artifact whose signer the programs are asked for: an accepted one first. Any other whose signature holds and
 * whose signer is the expected one will do: programs know nothing of a source ref, a level or a build type that
 * verification refuses it for.
 */
function byExpectedSigner(judged, expectation) {
    return (judged.find(({ report }) => report.status === 'accepted') ??
        judged.find(({ report }) => (0,artifact_report/* isByExpected */.M)(report)) ??
        judged.find(({ signer }) => {
            return signer && mismatches(signer, expectation).every(({ about }) => about === 'what');
        }));
}
/** Programs are told the expected key, and to ask for the log where it is asked for here. */
function keyTerms({ key }) {
    return key && { key: key.publicKey, isLogged: !key.allowNoTlog };
}
/** The expected identity, where it is an exact one: what a program would be told without having seen the image. */
function exactIdentity({ signer, issuer, source }) {
    if (signer.kind !== 'exact' || issuer === undefined)
        return undefined;
    return { san: signer.san, issuer, ...(source.kind === 'repository' && { repository: source.uri }) };
}
/** The type that programs are asked for: the expected one; where any would do, that of the artifact found. */
function wanted({ predicateType: asked }, found) {
    const predicateType = asked === expectation_expectation/* ANY_PREDICATE */.Bb ? (found?.predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y) : asked;
    if (predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return 'provenance';
    return predicateType === cosign_sign/* COSIGN_SIGN_V1 */.Y ? 'signature' : { predicateType };
}

// EXTERNAL MODULE: ./lib/verification/not-admitted.js
var not_admitted = __nccwpck_require__(8125);
// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __nccwpck_require__(7660);
// EXTERNAL MODULE: ./lib/text/member.js
var text_member = __nccwpck_require__(5533);
;// CONCATENATED MODULE: ./lib/statement/predicate-shape.js



const VEX_STATES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * The members that readers of a type fall over when they are missing or of another kind, by their specifications. Not
 * whole schemas: those of SBOMs are larger than all the rest of the action.
 */
const SHAPES = new Map([
    [predicate_types/* SPDX */.av, { spdxVersion: /^SPDX-2\.\d+$/, SPDXID: 'text', creationInfo: 'object' }],
    [predicate_types/* SPDX_3 */.aI, { '@context': 'text', '@graph': 'list' }],
    [predicate_types/* CYCLONEDX */.OH, { bomFormat: { oneOf: ['CycloneDX'] }, specVersion: /^\d+\.\d+$/ }],
    [
        predicate_types/* VULN */.o0,
        {
            invocation: 'object',
            'scanner.uri': 'text',
            'scanner.result': 'object',
            // cosign refuses to attest an empty one.
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        predicate_types/* IN_TOTO_VULNS */.gN,
        {
            'scanner.uri': 'text',
            'scanner.result': { each: { id: 'text', severity: 'list' } },
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        predicate_types/* TEST_RESULT */.bo,
        {
            result: { oneOf: ['PASSED', 'WARNED', 'FAILED'] },
            configuration: 'list',
            passedTests: { optional: 'list' },
            warnedTests: { optional: 'list' },
            failedTests: { optional: 'list' },
        },
    ],
    [
        predicate_types/* OPENVEX */.ot,
        {
            '@context': /^https:\/\/openvex\.dev\/ns/,
            '@id': 'text',
            author: 'text',
            timestamp: 'time',
            statements: { each: { status: { oneOf: VEX_STATES } } },
        },
    ],
    [
        predicate_types/* VSA */.P1,
        {
            'verifier.id': 'text',
            resourceUri: 'text',
            'policy.uri': 'text',
            timeVerified: { optional: 'time' },
            verificationResult: { oneOf: ['PASSED', 'FAILED'] },
            verifiedLevels: 'list',
        },
    ],
    [
        predicate_types/* REFERENCE */.gu,
        {
            'attester.id': 'text',
            references: { each: { downloadLocation: 'text', mediaType: 'text', digest: 'object' } },
        },
    ],
]);
/** One rule for all versions that a type may name: `https://spdx.dev/Document/v2.3`. */
const SBOM_SHAPES = { SPDX: predicate_types/* SPDX */.av, 'SPDX 3': predicate_types/* SPDX_3 */.aI, CycloneDX: predicate_types/* CYCLONEDX */.OH };
/** What is wrong with a predicate of a known type, in words; empty for what fits, and for types that are not known. */
function shapeProblems(predicateType, predicate) {
    const format = (0,predicate_types/* sbomFormatOf */.cO)(predicateType);
    const shape = SHAPES.get(format === undefined ? withoutVersion(predicateType) : SBOM_SHAPES[format]);
    return shape ? problemsOf(predicate, shape, '') : [];
}
function isKnownType(predicateType) {
    return sbomFormatOf(predicateType) !== undefined || SHAPES.has(withoutVersion(predicateType));
}
/** OpenVEX alone names its version behind the type. */
function withoutVersion(predicateType) {
    return predicateType.startsWith(`${predicate_types/* OPENVEX */.ot}/`) ? predicate_types/* OPENVEX */.ot : predicateType;
}
function problemsOf(value, shape, place) {
    return Object.entries(shape).flatMap(([path, rule]) => {
        const member = (0,text_member/* memberAt */.mz)(value, ...path.split('.'));
        return problemOf(member, rule, place + path);
    });
}
function problemOf(value, rule, place) {
    if (typeof rule === 'string')
        return KINDS[rule](value) ? [] : [`${place} is not ${WORDS[rule]}`];
    if (rule instanceof RegExp)
        return typeof value === 'string' && rule.test(value)
            ? []
            : [`${place} is not of the form ${rule.source}`];
    if ('optional' in rule)
        return value === undefined ? [] : problemOf(value, rule.optional, place);
    if ('oneOf' in rule)
        return rule.oneOf.some((one) => one === value) ? [] : [`${place} is not one of ${rule.oneOf.join(', ')}`];
    if (!Array.isArray(value))
        return [`${place} is not a list`];
    return value.flatMap((one, at) => problemsOf(one, rule.each, `${place}[${at}].`)).slice(0, MAX_PROBLEMS);
}
const MAX_PROBLEMS = 5;
const WORDS = { text: 'a text', object: 'an object', list: 'a list', time: 'an RFC 3339 time' };
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const KINDS = {
    text: (value) => typeof value === 'string' && value !== '',
    object: json/* isObject */.Gv,
    list: Array.isArray,
    time: (value) => typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value)),
};

;// CONCATENATED MODULE: ./lib/verification/stored-file.js






const MAX_BYTES = 40 * 1024 * 1024;
const MAX_FILES = 8;
/**
 * Files that are asked for and stand beside the image only by reference. They are looked for by digest, in the
 * repository where the image's attestations are: never at an address that one of them names.
 * @throws Failure those of the registry
 */
async function fetchStoredFiles(registry, path, artifacts, requirements) {
    const trusted = artifacts.filter(artifact_report/* isByExpected */.M);
    const wanted = requirements
        .map(({ predicateType }) => predicateType)
        .filter((type) => type !== expectation_expectation/* ANY_PREDICATE */.Bb && trusted.every((one) => one.predicateType !== type));
    const named = [...new Set(wanted)].flatMap((predicateType) => trusted.flatMap((reference) => filesIn(reference, predicateType).map((file) => ({ predicateType, reference, file }))));
    const files = named.slice(0, MAX_FILES).map(async ({ predicateType, reference, file }) => {
        const bytes = await registry.getBlob(path, (0,digest/* parseDigest */.m)(`sha256:${file.sha256}`), MAX_BYTES);
        const document = bytes && (0,json/* objectIn */.D7)(bytes);
        const fits = document !== undefined && shapeProblems(predicateType, document).length === 0;
        return bytes && fits ? [{ predicateType, bytes, reference }] : [];
    });
    return (await Promise.all(files)).flat();
}
function filesIn({ says }, predicateType) {
    if (says?.about !== 'reference')
        return [];
    return says.references.filter((one) => (one.predicateType ?? typeOf(one.mediaType, predicateType)) === predicateType);
}
/** Of what others refer to, the media type tells the format. */
function typeOf(mediaType, wanted) {
    const format = (0,predicate_types/* sbomFormatOf */.cO)(wanted);
    const isIt = format === 'CycloneDX' ? mediaType.includes('cyclonedx') : mediaType.includes('spdx');
    return format !== undefined && isIt ? wanted : undefined;
}

// EXTERNAL MODULE: ./lib/verification/verdict.js
var verdict = __nccwpck_require__(5566);
// EXTERNAL MODULE: ./lib/engine/kyverno/facts.js
var facts = __nccwpck_require__(6372);
;// CONCATENATED MODULE: ./lib/verification/warnings.js


/** From so many artifacts on a warning is due: halfway to where Kyverno stops. */
const CROWDED = facts/* MAX_REFERRERS */.OB / 2;
/** What a reviewer would raise about an image, whatever the verdict. */
function warningsOf({ artifacts, failed, limits }, expected) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return [
        ...policyWarnings(expected),
        ...unique(accepted.flatMap((artifact) => [
            ...artifact.warnings,
            ...(expected.key ? witnessWarnings(artifact) : []),
            ...buildWarnings(artifact, expected),
        ])),
        ...warnings_disagreement(accepted),
        ...(accepted.length > 0 ? besides(artifacts, expected) : []),
        ...(accepted.length > 0 ? failed.map(({ reason }) => reason) : []),
        ...crowd(artifacts),
        ...limits,
    ];
}
function policyWarnings({ signer, source, sourceIds, sourceRef, key, issuer }) {
    const warnings = [];
    if (signer.kind === 'pattern' && !signer.pattern.wasAnchored) {
        warnings.push({
            code: 'pattern-not-anchored',
            message: 'the identity pattern was anchored here; other verifiers match it anywhere in the name',
        });
    }
    if (sourceRef?.assumed !== undefined) {
        warnings.push({
            code: 'default-branch-assumed',
            message: sourceRef.assumed,
            fix: '--default-branch NAME',
        });
    }
    const isAnySource = source.kind === 'any' && !sourceIds.repository && !sourceIds.owner;
    if (!key && signer.kind === 'anyone' && isAnySource) {
        const by = issuer === undefined ? 'anyone' : `anyone with an identity of ${issuer}`;
        warnings.push({
            code: 'any-identity',
            message: `what ${by} signed is accepted: this says nothing of where the image comes from`,
        });
    }
    return warnings;
}
/** Events whose runs see secrets and tokens of the repository while somebody else chose what starts them. */
const STEERED_EVENTS = {
    pull_request_target: 'anyone can open a pull request, and this event runs beside the secrets of the repository',
    workflow_run: 'it may build what an untrusted run left behind, with the secrets of the repository',
    issue_comment: 'anyone can comment, and this event runs beside the secrets of the repository',
};
function buildWarnings({ identity }, { sourceRef }) {
    const { runnerEnvironment: runner, sourceRepositoryRef: ref, buildTrigger } = identity?.extensions ?? {};
    const warnings = [];
    if (runner !== undefined && !isHosted(runner)) {
        warnings.push({
            code: 'self-hosted-runner',
            message: `built on a ${runner} runner: whoever runs it can alter builds`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/heads/')) {
        warnings.push({
            code: 'built-from-branch',
            message: `built from the branch ${ref.slice('refs/heads/'.length)}, and no source-ref is expected: any branch would do`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/pull/')) {
        warnings.push({ code: 'built-from-pull-request', message: `built from a pull request (${ref})` });
    }
    if (buildTrigger !== undefined && Object.hasOwn(STEERED_EVENTS, buildTrigger)) {
        warnings.push({
            code: 'steered-event',
            message: `started by ${buildTrigger}: ${STEERED_EVENTS[buildTrigger]}`,
        });
    }
    return warnings;
}
/** Of what is signed with a key, which may be in no log. */
function witnessWarnings({ logIndex, signedAt }) {
    const missing = [
        ...(logIndex === undefined ? ['it is not in a transparency log'] : []),
        ...(signedAt === undefined ? ['the time of signing is not proved'] : []),
    ];
    return missing.length === 0 ? [] : [{ code: 'not-in-log', message: missing.join(', ') }];
}
/** Two builds of one digest from two sources: one of them says what is not so, or the build ignores its source. */
function warnings_disagreement(accepted) {
    const sources = new Set(accepted.flatMap(({ facts }) => facts?.sourceCommit ? [`${facts.sourceCommit.slice(0, 12)} (${facts.sourceRef ?? 'no ref'})`] : []));
    if (sources.size < 2)
        return [];
    return [
        {
            code: 'provenances-disagree',
            message: `accepted provenances name different sources: ${[...sources].slice(0, 5).join(', ')}`,
        },
    ];
}
function besides(artifacts, { key }) {
    const rejected = artifacts.filter(({ status }) => status === 'rejected');
    const warnings = rejected.slice(0, 5).map(({ digest, reasons }) => ({
        code: 'rejected-beside',
        message: `${warnings_short(digest)} beside it is not right: ${reasons[0]?.message ?? 'unknown reason'}`,
    }));
    const foreign = new Set(artifacts
        .filter(({ status }) => status === 'other-identity')
        .map(({ identity }) => identity?.san ?? (key ? 'somebody with a certificate' : 'somebody with a key')));
    for (const san of [...foreign].slice(0, 5)) {
        warnings.push({ code: 'other-identity-beside', message: `also signed by ${san}, which does not count` });
    }
    return warnings;
}
function crowd({ length }) {
    return length < CROWDED
        ? []
        : [
            {
                code: 'artifacts-many',
                message: `${length} artifacts are attached; Kyverno stops at ${facts/* MAX_REFERRERS */.OB}`,
            },
        ];
}
function warnings_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function unique(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

;// CONCATENATED MODULE: ./lib/verification/verify-subject.js












/** Collects and judges what stands beside a digest in a registry. */
function verifySubject(registry, path, subject, asked) {
    return askRemembering(registry, asked.largeTurn, (reader) => verifyThrough(reader, path, subject, asked));
}
async function verifyThrough(reader, path, subject, { question, root }) {
    const { expectation } = question;
    const judged = [];
    const judgeNew = async (found) => {
        const options = { subject, expectation, root: await root };
        for (const artifact of found.slice(judged.length))
            judged.push(judge(artifact, options));
    };
    const isAnswered = async (found) => {
        await judgeNew(found);
        return isVerified(judged, question);
    };
    const [{ found, limits, listing }, lenses] = await Promise.all([
        collect(reader, path, subject, { predicateType: expectation.predicateType, isAnswered }),
        viewFor(reader, path, subject, question, root),
    ]);
    await judgeNew(found);
    const reported = judged.map(({ report }) => report);
    const stored = await fetchStoredFiles(reader, path, reported, question.requirements);
    const answered = answerOf(judged, question, { failed: listing.failed, limits }, stored);
    const notes = mayWait(answered) ? await deferralNotes(reader, path, subject, listing) : [];
    const result = {
        answer: { ...answered, reasons: [...answered.reasons, ...notes] },
        found,
        judged,
        stored,
    };
    if (!lenses)
        return keptOf(result);
    const reports = lenses(result.judged);
    const answer = question.requireAs ? admittedByAll(result.answer, reports) : result.answer;
    return keptOf({ ...result, answer: { ...answer, lenses: reports } });
}
/** Whether it can be told why nothing is signed: it is not, and nobody has signed it later. */
function mayWait({ verdict, artifacts }) {
    const isResumed = artifacts.some(({ predicateType, status }) => predicateType === predicate_types/* DEFERRED */.Cl && status !== 'rejected');
    return (verdict === 'unsigned' || verdict === 'rejected') && !isResumed;
}
/** What other programs would not admit is no more verified, where their answer counts. */
function admittedByAll(answer, lenses) {
    const refusals = lenses.filter(({ admits }) => !admits).map(not_admitted/* notAdmitted */.q);
    if (answer.verdict !== 'verified' || refusals.length === 0)
        return answer;
    return { ...answer, verdict: 'rejected', reasons: refusals };
}
/** Judges what was found beside a digest, wherever it came from. */
function judgeAll(subject, found, { question, root, otherDigests }) {
    const { expectation } = question;
    const judged = found.map((artifact) => judge(artifact, { subject, otherDigests, expectation, root }));
    return { answer: answerOf(judged, question, { failed: [], limits: [] }), found, judged };
}
function answerOf(judged, { expectation, requirements }, { failed, limits }, stored = []) {
    const artifacts = judged.map(({ report }) => report);
    const files = stored.map(({ reference, predicateType }) => ({ ...reference, predicateType }));
    const unmet = (0,requirement/* unmetRequirements */.yY)(requirements, [...artifacts, ...files], new Date());
    const evidence = { artifacts, failed, limits, unmet };
    return {
        ...(0,verdict/* decide */.LD)(evidence, expectation),
        artifacts,
        warnings: warningsOf(evidence, expectation),
        lenses: [],
    };
}
function isVerified(judged, question) {
    return answerOf(judged, question, { failed: [], limits: [] }).verdict === 'verified';
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
/******/ var __webpack_exports__ = __nccwpck_require__(6134);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
