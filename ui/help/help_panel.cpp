#include "ui/help/help_panel.h"

#include <QApplication>
#include <QTextBrowser>

namespace wattscape::ui {
namespace {

/// The nearest part around a widget that has something to say; null when none has.
const QWidget* partOf(const QWidget* widget) {
    while (widget && widget->whatsThis().isEmpty()) {
        widget = widget->parentWidget();
    }
    return widget;
}

}  // namespace

HelpPanel::HelpPanel(QWidget* window) : QDockWidget(tr("Help"), window), page_(new QTextBrowser) {
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("Help"));
    page_->setAccessibleName(tr("Help"));
    page_->setFrameShape(QFrame::NoFrame);
    page_->setMinimumHeight(14 * fontMetrics().height());  // below the inspector it would be given two lines
    setWidget(page_);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now)) {
            show(partOf(now));
        }
    });
}

void HelpPanel::explainFocus() {
    const QWidget* focus = QApplication::focusWidget();
    const QWidget* part = partOf(focus && !isAncestorOf(focus) ? focus : nullptr);
    show(part ? part : parentWidget());
    QDockWidget::show();
    raise();
}

void HelpPanel::show(const QWidget* part) {
    if (part) {
        page_->setHtml(part->whatsThis());
    }
}

}  // namespace wattscape::ui
