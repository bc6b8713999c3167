#include "ui/shell/panels.h"

#include "ui/document/session.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/outline/outline_panel.h"
#include "ui/problems/issues_panel.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <QSettings>

namespace wattscape::ui {
namespace {

const QString layoutSetting = QStringLiteral("window/state");

/// Where typing goes in a panel: what had the focus last, or else the first widget that takes it.
void focusInto(QWidget* panel) {
    QWidget* target = panel->focusWidget();
    for (QWidget* child : target ? QList<QWidget*>{} : panel->findChildren<QWidget*>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            target = child;
            break;
        }
    }
    (target ? target : panel)->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace

Panels::Panels(QMainWindow& window, Session& session)
    : QObject(&window),
      window_(window),
      outline_(new OutlinePanel(session)),
      inspector_(new InspectorPanel(session)),
      issues_(new IssuesPanel(session)) {
    window_.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window_.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window_.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    planDock_ = add(tr("Plan"), QStringLiteral("plan"), outline_, Qt::LeftDockWidgetArea);
    inspectorDock_ = add(tr("Inspector"), QStringLiteral("inspector"), inspector_, Qt::RightDockWidgetArea);
    issuesDock_ = add(tr("Issues"), QStringLiteral("issues"), issues_, Qt::BottomDockWidgetArea);
    historyDock_ =
        add(tr("History"), QStringLiteral("history"), new HistoryPanel(session.document()), Qt::BottomDockWidgetArea);
    window_.tabifyDockWidget(issuesDock_, historyDock_);
    issuesDock_->raise();
    for (QDockWidget* panel : {issuesDock_, historyDock_}) {
        panel->setTitleBarWidget(new QWidget);  // the tab above says it already
    }
    const int character = window_.fontMetrics().averageCharWidth();
    const int room = std::min(window_.screen()->availableSize().width(), 1600);  // more than half of it is for the views
    window_.resizeDocks({planDock_, inspectorDock_}, {std::min(character * 38, room / 5), std::min(character * 46, room / 4)},
                        Qt::Horizontal);
    window_.resizeDocks({issuesDock_}, {Theme::instance().grid(50)}, Qt::Vertical);
    connect(issues_, &IssuesPanel::issueCountChanged, issuesDock_,
            [this](int count) { issuesDock_->setWindowTitle(count > 0 ? tr("Issues (%1)").arg(count) : tr("Issues")); });
    first_ = window_.saveState();
}

QDockWidget* Panels::add(const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setAccessibleName(title);
    window_.addDockWidget(area, dock);
    return dock;
}

void Panels::fill(QMenu& menu) const {
    for (QDockWidget* panel : {planDock_, inspectorDock_, issuesDock_, historyDock_}) {
        menu.addAction(panel->toggleViewAction());
    }
}

void Panels::showIssues() {
    issuesDock_->show();
    issuesDock_->raise();
}

void Panels::showInspector() {
    inspectorDock_->show();
    inspectorDock_->raise();
}

bool Panels::anyShown() const {
    return std::ranges::any_of(QList<QDockWidget*>{planDock_, inspectorDock_, issuesDock_, historyDock_},
                               [](QDockWidget* panel) { return !panel->isHidden(); });
}

QWidget& Panels::history() const {
    return *historyDock_->widget();
}

void Panels::toggle() {
    if (aside_) {
        return;
    }
    if (anyShown()) {
        hide();
    } else if (left_.isEmpty()) {
        window_.restoreState(first_);
    } else {
        comeBack();
    }
}

void Panels::standBack() {
    hide();
    aside_ = true;
}

void Panels::hide() {
    if (left_.isEmpty()) {
        left_ = window_.saveState();
    }
    for (QDockWidget* panel : {planDock_, inspectorDock_, issuesDock_, historyDock_}) {
        panel->hide();
    }
}

void Panels::comeBack() {
    aside_ = false;
    if (!left_.isEmpty()) {
        window_.restoreState(left_);
        left_.clear();
    }
}

void Panels::restoreLayout() {
    window_.restoreState(QSettings().value(layoutSetting).toByteArray());
}

void Panels::saveLayout() const {
    QSettings().setValue(layoutSetting, left_.isEmpty() ? window_.saveState() : left_);
}

void Panels::resetLayout() {
    if (aside_) {
        left_ = first_;
        return;
    }
    left_.clear();
    window_.restoreState(first_);
}

void Panels::cycleFocus(const QList<QWidget*>& centre, int step) {
    QList<QWidget*> stops{planDock_};
    stops += centre;
    stops += {inspectorDock_, issuesDock_, historyDock_};
    stops.removeIf([](const QWidget* stop) { return !stop->isVisible() || stop->visibleRegion().isEmpty(); });
    if (stops.isEmpty()) {
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget* stop) { return focus && (stop == focus || stop->isAncestorOf(focus)); };
    const auto now = std::ranges::find_if(stops, holds);
    const auto count = stops.size();
    const auto place = now == stops.end() ? (step > 0 ? count - 1 : 0) : now - stops.begin();
    focusInto(stops[(place + step + count) % count]);
}

}  // namespace wattscape::ui
