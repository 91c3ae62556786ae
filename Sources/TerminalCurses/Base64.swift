/// Bytes in the alphabet of RFC 4648, section 4.
func base64(_ bytes: some Sequence<UInt8>) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var encoded: [UInt8] = []
  var (bits, count) = (0, 0)
  for byte in bytes {
    (bits, count) = ((bits << 8 | Int(byte)) & 0xFFFF, count + 8)
    while count >= 6 {
      count -= 6
      encoded.append(alphabet[bits >> count & 63])
    }
  }
  if count > 0 { encoded.append(alphabet[bits << (6 - count) & 63]) }
  while encoded.count % 4 != 0 { encoded.append(UInt8(ascii: "=")) }
  return String(decoding: encoded, as: UTF8.self)
}
