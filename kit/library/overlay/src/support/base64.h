// Stands for a header that the wheel leaves out. Tensors as JSON are never read in the browser; this only compiles.
#pragma once

#include <tvm/support/io.h>

#include <cstdlib>

namespace tvm {
namespace support {

class NoStream : public Stream {
 public:
  explicit NoStream(Stream*) {}
  using Stream::Read;
  using Stream::Write;
  size_t Read(void*, size_t) final { std::abort(); }
  size_t Write(const void*, size_t) final { std::abort(); }
  void InitPosition() {}
  void Finish() {}
};
using Base64InStream = NoStream;
using Base64OutStream = NoStream;

}  // namespace support
}  // namespace tvm
