#pragma once

#include <QList>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace wattscape::ui {

/// The centre of the window: one view at a time by its tab, or the first of them and another side by side.
class ViewArea : public QWidget {
    Q_OBJECT

public:
    explicit ViewArea(QWidget* parent = nullptr);

    /// The first view added is the one that stays in sight when others stand beside it.
    void addView(QWidget* view, const QString& name, const QString& icon);
    int viewCount() const;

public Q_SLOTS:
    void showView(int index);
    void setSideBySide(bool on);

public:
    bool isSideBySide() const;
    int currentView() const;

private:
    void arrange();

    QTabBar* tabs_;
    QToolButton* split_;
    QSplitter* splitter_;
    QStackedWidget *left_, *right_;
    QList<QWidget*> views_;
};

}  // namespace wattscape::ui
