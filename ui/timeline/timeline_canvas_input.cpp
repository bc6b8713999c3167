#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_keys.h"
#include "ui/timeline/timeline_menu.h"
#include "ui/timeline/timeline_pointer.h"
#include "ui/timeline/timeline_wheel.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace wattscape::ui {

void TimelineCanvas::wheelEvent(QWheelEvent* event) {
    // Under a drag the scale stays: what was pressed would no longer lie under the pointer.
    if (!pointer_->inGesture()) turnWheel(*this, *event);
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event) {
    pointer_->press(*event);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event) {
    pointer_->move(*event);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event) {
    pointer_->release(*event);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    pointer_->doubleClick(*event);
}

void TimelineCanvas::leaveEvent(QEvent*) {
    setHovered({});
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && pointer_->cancel()) return;
    if (pointer_->inGesture()) {
        if (event->key() == Qt::Key_S) setSnaps(!snaps_);
        pointer_->setModifiers(event->modifiers());
        return;
    }
    if (!TimelineKeys(*this).press(*event)) QWidget::keyPressEvent(event);
}

void TimelineCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (pointer_->inGesture()) return pointer_->setModifiers(event->modifiers());
    QWidget::keyReleaseEvent(event);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const EntityId under =
        byKey && !session_.selection().empty() ? session_.selection().front() : pointer_->under(event->pos());
    showTimelineMenu(*this, under, event->globalPos());
}

bool TimelineCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(pointer_->describe(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace wattscape::ui
