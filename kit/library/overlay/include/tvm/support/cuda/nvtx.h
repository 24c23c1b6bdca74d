// Stands for a header that the wheel leaves out: marks for a profiler that a browser does not have.
#pragma once

#include <string>

namespace tvm {
namespace support {

class NVTXScopedRange {
 public:
  explicit NVTXScopedRange(const std::string&) {}
};

}  // namespace support
}  // namespace tvm
