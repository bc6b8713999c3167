#pragma once

#include "ui/timeline/gestures/gesture_choice.h"

#include <memory>

class QMouseEvent;

namespace wattscape::ui {

class TimelineCanvas;

/// Turns the mouse's events into selection and gestures. Which gesture a press means is settled by what lies under it; it
/// begins once the pointer has moved a few pixels, so that a click never edits.
class TimelinePointer {
public:
    static constexpr int pixelsToDrag = 3;

    explicit TimelinePointer(TimelineCanvas& canvas);
    ~TimelinePointer();

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    void beginLink(EntityId predecessor);
    /// The gesture goes on under other keys, the pointer where it was.
    void setModifiers(Qt::KeyboardModifiers modifiers);
    /// Results came late: what follows the pointer says what they are.
    void sayAgain();

    /// Ends the gesture as if it had never begun; false when there is none.
    bool cancel();
    bool inGesture() const { return gesture_ != nullptr; }
    /// In the midst of a gesture's move: the canvas reads the plan once, when it is through.
    bool isMoving() const { return moving_; }

    std::optional<DaySpan> markedSpan() const;
    std::optional<QLineF> rubberLine() const { return gesture_ ? gesture_->rubberLine() : std::nullopt; }
    /// What a menu at that place is about; empty for nothing.
    EntityId under(const QPoint& position) const;
    /// Everything about what lies there, for a tooltip.
    QString describe(const QPoint& position) const;

private:
    Hit hitAt(const QPointF& widget) const;
    std::vector<EntityId> active() const;
    Pointer pointerAt(const QPointF& widget, Qt::KeyboardModifiers modifiers) const;
    void pressWith(const QMouseEvent& event, Press::Place place);
    void follow(const QPointF& widget, Qt::KeyboardModifiers modifiers);
    std::unique_ptr<Gesture> endGesture();
    void showShape(const QPointF& widget);

    TimelineCanvas& canvas_;
    std::unique_ptr<Gesture> gesture_;
    std::optional<QPointF> pressedAt_;  ///< widget pixels; while a button that may begin a gesture is down
    Press press_;
    QPointF last_;         ///< widget pixels, of the gesture's last move
    bool sticky_ = false;  ///< follows the pointer without a button
    bool moving_ = false;
    std::optional<DaySpan> marked_;
};

}  // namespace wattscape::ui
