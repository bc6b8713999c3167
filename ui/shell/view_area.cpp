#include "ui/shell/view_area.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace wattscape::ui {

ViewArea::ViewArea(QWidget* parent)
    : QWidget(parent),
      tabs_(new QTabBar),
      split_(new QToolButton),
      splitter_(new QSplitter),
      left_(new QStackedWidget),
      right_(new QStackedWidget) {
    tabs_->setAccessibleName(tr("Views"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    split_->setCheckable(true);
    split_->setIcon(Theme::instance().icon(QStringLiteral("columns-2")));
    split_->setToolTip(tr("Map and chart side by side"));
    split_->setAccessibleName(tr("Side by side"));
    splitter_->addWidget(left_);
    splitter_->addWidget(right_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, Theme::instance().grid(1), 0);
    bar->addWidget(tabs_);
    bar->addStretch();
    bar->addWidget(split_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(splitter_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, &ViewArea::arrange);
    connect(split_, &QToolButton::toggled, this, &ViewArea::arrange);
    right_->hide();
}

void ViewArea::addView(QWidget* view, const QString& name, const QString& icon) {
    views_.push_back(view);
    left_->addWidget(view);
    tabs_->addTab(Theme::instance().icon(icon), name);
    arrange();
}

int ViewArea::viewCount() const {
    return static_cast<int>(views_.size());
}

void ViewArea::showView(int index) {
    tabs_->setCurrentIndex(index);
    if (index >= 0 && index < viewCount()) {
        views_[index]->setFocus(Qt::ShortcutFocusReason);
    }
}

void ViewArea::setSideBySide(bool on) {
    split_->setChecked(on);
}

bool ViewArea::isSideBySide() const {
    return split_->isChecked();
}

int ViewArea::currentView() const {
    return tabs_->currentIndex();
}

void ViewArea::arrange() {
    if (views_.isEmpty()) {
        return;
    }
    const bool two = isSideBySide() && viewCount() > 1;
    const int chosen = std::max(0, tabs_->currentIndex());
    const int beside = chosen == 0 ? 1 : chosen;
    for (int i = 1; i < viewCount(); ++i) {
        QStackedWidget* home = two ? right_ : left_;
        if (views_[i]->parentWidget() != home) {
            home->addWidget(views_[i]);
        }
    }
    left_->setCurrentWidget(views_[two ? 0 : chosen]);
    if (two) {
        right_->setCurrentWidget(views_[beside]);
        const int half = std::max(2, splitter_->width()) / 2;
        if (right_->isHidden()) {
            right_->show();
            splitter_->setSizes({half, half});
        }
    } else {
        right_->hide();
    }
}

}  // namespace wattscape::ui
