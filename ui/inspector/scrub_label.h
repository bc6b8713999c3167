#pragma once

#include <QLabel>

namespace wattscape::ui {

/// A field's label that is dragged sideways to change the field's number: Shift goes coarser, Ctrl finer, Esc puts back
/// what was. A click goes to the field.
class ScrubLabel : public QLabel {
    Q_OBJECT

public:
    explicit ScrubLabel(const QString& text, QWidget* parent = nullptr);
    ~ScrubLabel() override;

    /// Whether there is a number to drag. The pointer shows it.
    void setScrubbable(bool scrubbable);

Q_SIGNALS:
    void began();
    /// So many steps away from where the drag began; `fine` while Ctrl is held.
    void scrubbed(double steps, bool fine);
    /// The drag is over; what it showed stays or goes.
    void ended(bool stays);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void end(bool stays);

    bool scrubbable_ = false;
    bool pressed_ = false;
    bool dragging_ = false;
    int last_ = 0;  ///< where the pointer was, in pixels
    double steps_ = 0;
};

}  // namespace wattscape::ui
