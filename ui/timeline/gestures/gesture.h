#pragma once

#include "ui/document/session.h"
#include "ui/timeline/snapping.h"
#include "ui/timeline/time_axis.h"
#include "ui/timeline/timeline_scene.h"

#include <optional>

#include <QLineF>
#include <QPointF>
#include <QString>

namespace wattscape::ui {

/// Where the pointer is, in lane pixels, and what the keys held with it mean.
struct Pointer {
    QPointF position;
    bool keepsRow = false;  ///< Shift
    bool copies = false;    ///< Ctrl
    bool snaps = true;      ///< neither switched off by S nor by Alt held
};

/// What gestures work on. All of it outlives them.
struct GestureContext {
    Session& session;
    TimeAxis& axis;
    const TimelineScene& scene;
};

/// One drag, from press to release. Its making is the press; what it does is fixed then. Exactly one of commit and
/// cancel ends it; cancel leaves everything as it was before the press.
class Gesture {
public:
    explicit Gesture(const GestureContext& context) : context_(context) {}
    virtual ~Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    virtual void moveTo(const Pointer& pointer) = 0;
    virtual void commit() {}
    virtual void cancel() {}

    /// What follows the pointer: old and new, and what comes of it. Empty for none.
    virtual QString readout() const { return {}; }
    /// A line from where it was pulled out to the pointer.
    virtual std::optional<QLineF> rubberLine() const { return std::nullopt; }
    /// Days it marks.
    virtual std::optional<DaySpan> markedSpan() const { return std::nullopt; }

protected:
    const GestureContext& context() const { return context_; }
    const TimeScale& scale() const { return context_.axis.scale(); }

private:
    GestureContext context_;
};

}  // namespace wattscape::ui
