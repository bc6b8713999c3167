#include "ui/inspector/elided.h"

#include "ui/format/format.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolTip>

namespace wattscape::ui {
namespace {

/// Tells the whole text where it is not seen and the control has nothing else to tell.
bool tellsWhole(QEvent& event, QWidget& control, const QString& text, const QString& seen) {
    if (event.type() != QEvent::ToolTip || !control.toolTip().isEmpty() || seen == text) {
        return false;
    }
    QToolTip::showText(static_cast<QHelpEvent&>(event).globalPos(), plainToolTip(text), &control);
    return true;
}

QString textOf(const QComboBox& choice) {
    return choice.currentIndex() < 0 ? choice.placeholderText() : choice.currentText();
}

}  // namespace

/// Up to what stands inside the line behind the text, like the button of a calendar.
QRect ElidedLine::room() const {
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    constexpr int marginOfLines = 2;  // what QLineEdit itself leaves free on each side
    QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &frame, this);
    room.adjust(marginOfLines, 0, -marginOfLines, 0);
    for (const auto* inside : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (inside->isVisible()) room.setRight(std::min(room.right(), inside->x() - 1));
    }
    return room;
}

QString ElidedLine::seenText() const {
    return hasFocus() ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, room().width());
}

void ElidedLine::paintEvent(QPaintEvent* event) {
    const QString seen = seenText();
    if (seen == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
    painter.setPen(palette().color(QPalette::Text));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(room(), static_cast<int>(side | Qt::AlignVCenter), seen);
}

bool ElidedLine::event(QEvent* event) {
    return tellsWhole(*event, *this, text(), seenText()) || QLineEdit::event(event);
}

QString ElidedChoice::seenText() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int marginOfLabels = 2;  // what styles leave free around the label
    return fontMetrics().elidedText(textOf(*this), Qt::ElideRight, room.width() - marginOfLabels);
}

void ElidedChoice::paintEvent(QPaintEvent* event) {
    if (isEditable()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.brush(QPalette::PlaceholderText));
    }
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = seenText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ElidedChoice::event(QEvent* event) {
    return tellsWhole(*event, *this, textOf(*this), seenText()) || QComboBox::event(event);
}

}  // namespace wattscape::ui
