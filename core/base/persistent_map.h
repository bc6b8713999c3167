#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace wattscape {

/// An immutable map from a 32-bit id to a shared value, always walked by ascending id. Every change returns a new map
/// that shares all but one path with the old one, so copies cost a pointer and `diff` costs only what differs.
///
/// A radix tree of 32-way nodes, compressed by bitmap (Bagwell, "Ideal Hash Trees", 2001, without the hashing: ids are
/// dense already, and their order is wanted). Its shape depends on the keys alone, never on the order of insertion.
template <class Key, class Value>
class PersistentMap {
public:
    using Pointer = std::shared_ptr<const Value>;

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }

    /// The value under the key, or null.
    const Value* find(Key key) const {
        const Pointer* slot = slotOf(key.value);
        return slot ? slot->get() : nullptr;
    }

    /// The same with shared ownership, for whoever outlives the map. Null when absent.
    Pointer share(Key key) const {
        const Pointer* slot = slotOf(key.value);
        return slot ? *slot : nullptr;
    }

    bool contains(Key key) const { return find(key) != nullptr; }

    /// The map with the value put under the key, in place of what was there.
    PersistentMap with(Key key, Value value) const { return with(key, std::make_shared<const Value>(std::move(value))); }
    /// Under the value's own id.
    PersistentMap with(Value value) const {
        const Key key = value.id;
        return with(key, std::move(value));
    }
    PersistentMap with(Key key, Pointer value) const {
        PersistentMap result = *this;
        result.size_ += contains(key) ? 0 : 1;
        result.root_ = insert(root_.get(), 0, key.value, std::move(value));
        return result;
    }

    /// The map without the key; the same map when it was not there.
    PersistentMap without(Key key) const {
        if (!contains(key)) {
            return *this;
        }
        PersistentMap result = *this;
        result.size_ -= 1;
        result.root_ = erase(*root_, 0, key.value);
        return result;
    }

    /// Calls `visit(const Value&)` by ascending id.
    template <class Visit>
    void forEach(Visit&& visit) const {
        forEachShared([&](const Pointer& value) { visit(*value); });
    }

    /// Calls `visit(const Pointer&)` by ascending id.
    template <class Visit>
    void forEachShared(Visit&& visit) const {
        if (root_) {
            walk(*root_, visit);
        }
    }

    /// The values by ascending id.
    std::vector<Pointer> values() const {
        std::vector<Pointer> result;
        result.reserve(size_);
        forEachShared([&](const Pointer& value) { result.push_back(value); });
        return result;
    }

    /// Calls `visit(const Value* before, const Value* after)` for each key whose value is not the same object in both
    /// maps, by ascending id; null where the key is absent. Subtrees the maps share are not entered.
    template <class Visit>
    static void diff(const PersistentMap& before, const PersistentMap& after, Visit&& visit) {
        compare(before.root_.get(), after.root_.get(), 0, visit);
    }

    /// Both hold the very same objects.
    bool sameAs(const PersistentMap& other) const { return root_ == other.root_; }

private:
    static constexpr unsigned bitsPerLevel = 5;
    static constexpr unsigned levels = 7;  // 7 x 5 bits cover 32

    struct Node;
    using NodePointer = std::shared_ptr<const Node>;

    /// Inner nodes hold children, those of the last level hold values; `present` tells which of the 32 places are taken.
    struct Node {
        std::uint32_t present = 0;
        std::vector<NodePointer> children;
        std::vector<Pointer> values;
    };

    /// The most significant bits first, so that a walk in slot order is a walk in id order.
    static unsigned slotAt(unsigned level, std::uint32_t key) { return (key >> (bitsPerLevel * (levels - 1 - level))) & 31U; }
    static bool isLeaf(unsigned level) { return level + 1 == levels; }
    static std::size_t indexOf(std::uint32_t present, unsigned slot) {
        return static_cast<std::size_t>(std::popcount(present & ((1U << slot) - 1U)));
    }

    const Pointer* slotOf(std::uint32_t key) const {
        const Node* node = root_.get();
        for (unsigned level = 0; node; ++level) {
            const unsigned slot = slotAt(level, key);
            if (!(node->present & (1U << slot))) {
                return nullptr;
            }
            const std::size_t index = indexOf(node->present, slot);
            if (isLeaf(level)) {
                return &node->values[index];
            }
            node = node->children[index].get();
        }
        return nullptr;
    }

    static NodePointer insert(const Node* node, unsigned level, std::uint32_t key, Pointer value) {
        auto copy = node ? std::make_shared<Node>(*node) : std::make_shared<Node>();
        const unsigned slot = slotAt(level, key);
        const bool taken = copy->present & (1U << slot);
        const auto index = static_cast<std::ptrdiff_t>(indexOf(copy->present, slot));
        copy->present |= 1U << slot;
        if (isLeaf(level)) {
            if (taken) {
                copy->values[static_cast<std::size_t>(index)] = std::move(value);
            } else {
                copy->values.insert(copy->values.begin() + index, std::move(value));
            }
            return copy;
        }
        const Node* child = taken ? copy->children[static_cast<std::size_t>(index)].get() : nullptr;
        NodePointer grown = insert(child, level + 1, key, std::move(value));
        if (taken) {
            copy->children[static_cast<std::size_t>(index)] = std::move(grown);
        } else {
            copy->children.insert(copy->children.begin() + index, std::move(grown));
        }
        return copy;
    }

    /// Null when nothing is left. The key is known to be there.
    static NodePointer erase(const Node& node, unsigned level, std::uint32_t key) {
        auto copy = std::make_shared<Node>(node);
        const unsigned slot = slotAt(level, key);
        const std::size_t index = indexOf(node.present, slot);
        NodePointer left = isLeaf(level) ? nullptr : erase(*node.children[index], level + 1, key);
        if (left) {
            copy->children[index] = std::move(left);
            return copy;
        }
        copy->present &= ~(1U << slot);
        if (isLeaf(level)) {
            copy->values.erase(copy->values.begin() + static_cast<std::ptrdiff_t>(index));
        } else {
            copy->children.erase(copy->children.begin() + static_cast<std::ptrdiff_t>(index));
        }
        return copy->present ? copy : nullptr;
    }

    template <class Visit>
    static void walk(const Node& node, Visit& visit) {
        for (const NodePointer& child : node.children) {
            walk(*child, visit);
        }
        for (const Pointer& value : node.values) {
            visit(value);
        }
    }

    template <class Visit>
    static void compare(const Node* before, const Node* after, unsigned level, Visit& visit) {
        if (before == after) {
            return;
        }
        const std::uint32_t present = (before ? before->present : 0U) | (after ? after->present : 0U);
        for (std::uint32_t rest = present; rest != 0; rest &= rest - 1) {
            const auto slot = static_cast<unsigned>(std::countr_zero(rest));
            if (isLeaf(level)) {
                const Value* old = valueAt(before, slot);
                const Value* now = valueAt(after, slot);
                if (old != now) {
                    visit(old, now);
                }
            } else {
                compare(childAt(before, slot), childAt(after, slot), level + 1, visit);
            }
        }
    }

    static const Node* childAt(const Node* node, unsigned slot) {
        return node && (node->present & (1U << slot)) ? node->children[indexOf(node->present, slot)].get() : nullptr;
    }
    static const Value* valueAt(const Node* node, unsigned slot) {
        return node && (node->present & (1U << slot)) ? node->values[indexOf(node->present, slot)].get() : nullptr;
    }

    NodePointer root_;
    std::size_t size_ = 0;
};

}  // namespace wattscape
