// Stands for a header that the wheel leaves out. The compiler's own half, in the wheel's binary, writes these bytes and
// the runtime reads them, so the form is fixed, little endian: numbers and enums as they lie in memory; a string is its
// length in 64 bits and its bytes; a sequence is its length and its items; a map is its size and pairs.
#pragma once

#include <tvm/ffi/container/array.h>
#include <tvm/ffi/container/map.h>
#include <tvm/ffi/string.h>
#include <tvm/support/io.h>

#include <unordered_map>
#include <vector>

namespace tvm {
namespace support {

struct Enabled {
  static constexpr bool enabled = true;
};

template <typename T>
struct Serializer<T, std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>>> : Enabled {
  static void Write(Stream* s, const T& v) { s->Write(static_cast<const void*>(&v), sizeof(T)); }
  static bool Read(Stream* s, T* v) { return s->Read(static_cast<void*>(v), sizeof(T)) == sizeof(T); }
};

template <>
struct Serializer<DLDataType> : Enabled {
  static void Write(Stream* s, const DLDataType& v) {
    s->Write(v.code);
    s->Write(v.bits);
    s->Write(v.lanes);
  }
  static bool Read(Stream* s, DLDataType* v) { return s->Read(&v->code) && s->Read(&v->bits) && s->Read(&v->lanes); }
};

template <>
struct Serializer<DLDevice> : Enabled {
  static void Write(Stream* s, const DLDevice& v) {
    s->Write(static_cast<int32_t>(v.device_type));
    s->Write(static_cast<int32_t>(v.device_id));
  }
  static bool Read(Stream* s, DLDevice* v) {
    int32_t type, id;
    if (!s->Read(&type) || !s->Read(&id)) return false;
    v->device_type = static_cast<DLDeviceType>(type);
    v->device_id = id;
    return true;
  }
};

template <>
struct Serializer<std::string> : Enabled {
  static void Write(Stream* s, const std::string& v) {
    s->Write(static_cast<uint64_t>(v.size()));
    s->Write(static_cast<const void*>(v.data()), v.size());
  }
  static bool Read(Stream* s, std::string* v) {
    uint64_t size;
    if (!s->Read(&size)) return false;
    v->resize(static_cast<size_t>(size));
    return size == 0 || s->Read(static_cast<void*>(&(*v)[0]), v->size()) == v->size();
  }
};

template <>
struct Serializer<ffi::String> : Enabled {
  static void Write(Stream* s, const ffi::String& v) { s->Write(std::string(v.data(), v.size())); }
  static bool Read(Stream* s, ffi::String* v) {
    std::string text;
    if (!s->Read(&text)) return false;
    *v = ffi::String(text);
    return true;
  }
};

// Both kinds of sequence: `Sequence` has size, push_back and iteration.
template <typename Sequence, typename Item>
struct SequenceSerializer : Enabled {
  static void Write(Stream* s, const Sequence& v) {
    s->Write(static_cast<uint64_t>(v.size()));
    for (const Item& item : v) s->Write(item);
  }
  static bool Read(Stream* s, Sequence* v) {
    uint64_t size;
    if (!s->Read(&size)) return false;
    v->clear();
    for (uint64_t i = 0; i < size; ++i) {
      Item item;
      if (!s->Read(&item)) return false;
      v->push_back(std::move(item));
    }
    return true;
  }
};
template <typename T>
struct Serializer<std::vector<T>> : SequenceSerializer<std::vector<T>, T> {};
template <typename T>
struct Serializer<ffi::Array<T>> : SequenceSerializer<ffi::Array<T>, T> {};

// Both kinds of map; `Put` tells how one takes a pair.
template <typename Map, typename K, typename V, typename Put>
struct MapSerializer : Enabled {
  static void Write(Stream* s, const Map& v) {
    s->Write(static_cast<uint64_t>(v.size()));
    for (const auto& pair : v) {
      s->Write(K(pair.first));
      s->Write(V(pair.second));
    }
  }
  static bool Read(Stream* s, Map* v) {
    uint64_t size;
    if (!s->Read(&size)) return false;
    *v = Map();
    for (uint64_t i = 0; i < size; ++i) {
      K key;
      V value;
      if (!s->Read(&key) || !s->Read(&value)) return false;
      Put::In(v, std::move(key), std::move(value));
    }
    return true;
  }
};
struct Emplace {
  template <typename M, typename K, typename V>
  static void In(M* map, K&& key, V&& value) {
    map->emplace(std::forward<K>(key), std::forward<V>(value));
  }
};
struct Set {
  template <typename M, typename K, typename V>
  static void In(M* map, K&& key, V&& value) {
    map->Set(std::forward<K>(key), std::forward<V>(value));
  }
};
template <typename K, typename V>
struct Serializer<std::unordered_map<K, V>> : MapSerializer<std::unordered_map<K, V>, K, V, Emplace> {};
template <typename K, typename V>
struct Serializer<ffi::Map<K, V>> : MapSerializer<ffi::Map<K, V>, K, V, Set> {};

}  // namespace support
}  // namespace tvm
