#include "ui/inspector/scrub_label.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace wattscape::ui {
namespace {

constexpr double coarser = 10;
constexpr double finer = 0.1;

double factorOf(Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        return coarser;
    }
    return modifiers.testFlag(Qt::ControlModifier) ? finer : 1;
}

}  // namespace

ScrubLabel::ScrubLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {}

ScrubLabel::~ScrubLabel() {
    if (dragging_) {
        releaseKeyboard();
    }
}

void ScrubLabel::setScrubbable(bool scrubbable) {
    if (std::exchange(scrubbable_, scrubbable) != scrubbable) {
        scrubbable ? setCursor(Qt::SizeHorCursor) : unsetCursor();
    }
}

void ScrubLabel::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    pressed_ = true;
    steps_ = 0;
    last_ = static_cast<int>(event->globalPosition().x());
}

void ScrubLabel::mouseMoveEvent(QMouseEvent* event) {
    const int x = static_cast<int>(event->globalPosition().x());
    if (!pressed_ || !scrubbable_) {
        return;
    }
    if (!dragging_) {
        if (std::abs(x - last_) < QApplication::startDragDistance()) {
            return;
        }
        dragging_ = true;
        last_ = x;
        grabKeyboard();  // for Esc, wherever the focus is
        Q_EMIT began();
    }
    // A step is a grid unit wide, so that a drag across the panel is worth the same on every screen.
    steps_ += (x - last_) * factorOf(event->modifiers()) / Theme::instance().grid(1);
    last_ = x;
    Q_EMIT scrubbed(steps_, event->modifiers().testFlag(Qt::ControlModifier));
}

void ScrubLabel::mouseReleaseEvent(QMouseEvent*) {
    if (dragging_) {
        end(true);
    } else if (std::exchange(pressed_, false) && buddy()) {
        buddy()->setFocus(Qt::TabFocusReason);
    }
    pressed_ = false;
}

void ScrubLabel::end(bool stays) {
    dragging_ = false;
    pressed_ = false;
    releaseKeyboard();
    Q_EMIT ended(stays);
}

bool ScrubLabel::event(QEvent* event) {
    if (dragging_ && event->type() == QEvent::ShortcutOverride) {
        event->accept();  // no command in the middle of a drag
        return true;
    }
    if (dragging_ && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            end(false);
        }
        return true;
    }
    return QLabel::event(event);
}

}  // namespace wattscape::ui
